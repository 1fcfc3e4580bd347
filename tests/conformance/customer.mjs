// The customer of a session, played by the emulator's checkout.
export function customerAt(endpoint) {
  const post = async (sessionId, command) => {
    const response = await fetch(new URL(`/checkout/${sessionId}`, endpoint), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(command),
    });
    if (!response.ok) throw new Error(`The checkout answered ${response.status}: ${await response.text()}`);
  };
  return {
    pay: (session, card) => post(session.id, { card }),
    cancel: session => post(session.id, { action: 'cancel' }),
  };
}
