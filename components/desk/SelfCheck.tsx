/** The self-check: for each open mail tab, which strategy found each field, and how sure it is. */
import { ClipboardCopy, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { Diagnosis } from '#lib/core/mail.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/Words.tsx';

export interface CheckedTab {
  readonly tabId: number;
  readonly site: string;
  /** Absent where the tab does not answer. */
  readonly diagnosis: Diagnosis | undefined;
}

interface SelfCheckProps {
  /** `undefined` while the tabs are being asked, or where they could not be. */
  readonly tabs: readonly CheckedTab[] | undefined;
  readonly onRefresh: () => void;
  /** Whether the structure is on the clipboard now. */
  readonly onCopyStructure: (tabId: number) => Promise<boolean>;
}

export function SelfCheck({ tabs, onRefresh, onCopyStructure }: SelfCheckProps) {
  const { m } = useWords();
  return (
    <>
      <p className="desk-lead">{m.selfCheck.intro}</p>
      <Button icon={<RefreshCw aria-hidden />} onClick={onRefresh}>
        {m.selfCheck.refresh}
      </Button>
      {tabs?.length === 0 && <p className="desk-none">{m.selfCheck.noTabs}</p>}
      {tabs?.map((tab, index) => (
        <TabCheck key={tab.tabId} tab={tab} number={index + 1} onCopyStructure={onCopyStructure} />
      ))}
    </>
  );
}

interface TabCheckProps extends Pick<SelfCheckProps, 'onCopyStructure'> {
  readonly tab: CheckedTab;
  readonly number: number;
}

function TabCheck({ tab, number, onCopyStructure }: TabCheckProps) {
  const { m, format } = useWords();
  const { diagnosis } = tab;
  const site = Object.entries(m.common.siteNames).find(([id]) => id === tab.site)?.[1] ?? tab.site;
  return (
    <section className="check">
      <h2>{m.selfCheck.tab({ site, number: format.number(number) })}</h2>
      {diagnosis === undefined ? (
        <Notice tone="attention">{m.selfCheck.noAnswer}</Notice>
      ) : (
        <>
          <p className="desk-none">
            {diagnosis.blocked === undefined
              ? m.selfCheck.readings[diagnosis.reading]
              : m.blocked[diagnosis.blocked].title}
          </p>
          <Fields fields={diagnosis.fields} />
          <CopyStructure onCopy={() => onCopyStructure(tab.tabId)} />
        </>
      )}
    </section>
  );
}

function Fields({ fields }: { fields: Diagnosis['fields'] }) {
  const { m, format } = useWords();
  if (fields.length === 0) return null;
  return (
    <table className="check-fields">
      <thead>
        <tr>
          <th scope="col">{m.selfCheck.field}</th>
          <th scope="col">{m.selfCheck.strategy}</th>
          <th scope="col">{m.selfCheck.certainty}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, foundBy, missed }) => (
          <tr key={field}>
            <th scope="row">
              <code dir="ltr">{field}</code>
            </th>
            <td>
              {foundBy !== undefined && <code dir="ltr">{foundBy.strategy}</code>}
              {missed.length > 0 && (
                <p className="check-missed">{m.selfCheck.missedBefore({ strategies: format.list(missed) })}</p>
              )}
            </td>
            <td>
              <span className={`sure sure-${foundBy?.sure ?? 'none'}`}>
                {foundBy === undefined ? m.selfCheck.notFound : m.selfCheck.sure[foundBy.sure]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CopyStructure({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ tone: 'done' | 'attention'; text: string }>();
  async function copy() {
    const done = await onCopy();
    const text = done ? m.selfCheck.structureCopied : m.selfCheck.copyFailed;
    setOutcome({ tone: done ? 'done' : 'attention', text });
    announce(text);
  }
  return (
    <div className="check-copy">
      <Button icon={<ClipboardCopy aria-hidden />} onClick={copy}>
        {m.selfCheck.copyStructure}
      </Button>
      <p className="desk-none">{m.selfCheck.structureHint}</p>
      {outcome !== undefined && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
    </div>
  );
}
