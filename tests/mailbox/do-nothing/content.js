/** Does nothing, on purpose. */
