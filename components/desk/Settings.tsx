/** The settings: language, own addresses, who is not a client, the second look, the pause, and the consent. */
import { dayOfInstant } from '#lib/core/days.ts';
import { FAULTS, type Fault } from '#lib/core/fault.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { SITES, type Site } from '#lib/core/site.ts';
import { AddressList } from '../ui/AddressList.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/Words.tsx';
import { OwnName } from './OwnName.tsx';
import { SettingRow } from './SettingRow.tsx';

export interface SettingsModel {
  /** `null` follows the browser. */
  readonly language: Language | null;
  /** Empty while it is not known. */
  readonly ownName: string;
  readonly ownAddresses: readonly string[];
  readonly notClients: readonly string[];
  /** What the second look marks nowhere. */
  readonly quietEverywhere: readonly Fault[];
  /** How many kinds are switched off for single clients alone. */
  readonly quietForClients: number;
  readonly paused: boolean;
  readonly pausedSites: readonly Site[];
  /** Ms UTC; `null` when not given or withdrawn. */
  readonly consentAt: number | null;
  /** The sites this version works on. */
  readonly sites: readonly Site[];
}

export interface SettingsActions {
  readonly setLanguage: (language: Language | null) => void;
  readonly setOwnName: (name: string) => void;
  readonly setOwnAddresses: (addresses: string[]) => void;
  readonly setNotClients: (addresses: string[]) => void;
  readonly setQuietEverywhere: (faults: readonly Fault[]) => void;
  readonly markForAllClients: () => void;
  readonly setPaused: (paused: boolean) => void;
  readonly setPausedSites: (sites: Site[]) => void;
  readonly withdrawConsent: () => void;
  readonly openWelcome: () => void;
}

interface SettingsProps {
  readonly model: SettingsModel;
  readonly actions: SettingsActions;
}

export function Settings({ model, actions }: SettingsProps) {
  const { m } = useWords();
  return (
    <>
      <SettingRow title={m.settings.language} hint={m.settings.languageHint}>
        <LanguageChoice language={model.language} onChange={actions.setLanguage} />
      </SettingRow>
      <SettingRow title={m.settings.ownName} hint={m.settings.ownNameHint}>
        <OwnName key={model.ownName} name={model.ownName} onChange={actions.setOwnName} />
      </SettingRow>
      <SettingRow title={m.settings.own} hint={m.settings.ownHint}>
        <AddressList addresses={model.ownAddresses} onChange={actions.setOwnAddresses} none={m.settings.ownNone} adds />
      </SettingRow>
      <SettingRow title={m.settings.notClients} hint={m.settings.notClientsHint}>
        <AddressList
          addresses={model.notClients}
          onChange={actions.setNotClients}
          none={m.settings.notClientsNone}
          adds={false}
        />
      </SettingRow>
      <SettingRow title={m.settings.secondLook} hint={m.settings.secondLookHint}>
        <MarkedFaults model={model} actions={actions} />
      </SettingRow>
      <SettingRow title={m.settings.pause} hint={m.settings.pauseHint}>
        <Pauses model={model} actions={actions} />
      </SettingRow>
      <Consent model={model} actions={actions} />
    </>
  );
}

function LanguageChoice({
  language,
  onChange,
}: {
  language: Language | null;
  onChange: (language: Language | null) => void;
}) {
  const { m } = useWords();
  const options = [
    { value: 'browser' as const, label: m.settings.followBrowser },
    ...LANGUAGES.map((value) => ({ value, label: m.common.languageNames[value], lang: value })),
  ];
  return (
    <SelectField
      label={m.settings.language}
      value={language ?? 'browser'}
      options={options}
      onChange={(value) => onChange(value === 'browser' ? null : value)}
    />
  );
}

function MarkedFaults({ model, actions }: SettingsProps) {
  const { m } = useWords();
  const quiet = model.quietEverywhere;
  return (
    <div className="switches">
      {FAULTS.map((fault) => (
        <Switch
          key={fault}
          label={m.faults[fault].name}
          on={!quiet.includes(fault)}
          onChange={(on) =>
            actions.setQuietEverywhere(on ? quiet.filter((other) => other !== fault) : [...quiet, fault])
          }
        />
      ))}
      {model.quietForClients > 0 && (
        <Button onClick={() => actions.markForAllClients()}>
          {m.settings.markForAllClients({ count: model.quietForClients })}
        </Button>
      )}
    </div>
  );
}

function Pauses({ model, actions }: SettingsProps) {
  const { m } = useWords();
  const { pausedSites } = model;
  return (
    <div className="switches">
      <Switch label={m.settings.pauseAll} on={model.paused} onChange={actions.setPaused} />
      {SITES.filter((site) => model.sites.includes(site)).map((site) => (
        <Switch
          key={site}
          label={m.settings.pauseSite({ site: m.common.siteNames[site] })}
          on={pausedSites.includes(site)}
          onChange={(on) =>
            actions.setPausedSites(on ? [...pausedSites, site] : pausedSites.filter((other) => other !== site))
          }
        />
      ))}
    </div>
  );
}

function Consent({ model, actions }: SettingsProps) {
  const { m, format } = useWords();
  const announce = useAnnounce();
  const given = model.consentAt;
  const hint =
    given === null ? m.settings.consentNone : m.settings.consentGiven({ day: format.fullDay(dayOfInstant(given)) });
  return (
    <SettingRow title={m.settings.consent} hint={hint}>
      {given === null ? (
        <Button onClick={() => actions.openWelcome()}>{m.settings.decide}</Button>
      ) : (
        <Button
          onClick={() => {
            actions.withdrawConsent();
            announce(m.settings.withdrawn);
          }}
        >
          {m.settings.withdraw}
        </Button>
      )}
    </SettingRow>
  );
}
