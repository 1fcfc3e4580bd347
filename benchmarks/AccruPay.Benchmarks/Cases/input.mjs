// The Node SDK's input of a start: alike to that of the other clients, in Inputs.cs.
const contact = (prefix, fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
const jane = {
  FirstName: 'Jane', LastName: 'Smith', Email: 'jane@example.com', Phone: '+12063428631', AddressLine1: '1 Main Street',
  AddressLine2: 'Floor 2', AddressCity: 'New York', AddressState: 'NY', AddressPostalCode: '10001', AddressCountry: 'US',
};
const john = {
  FirstName: 'John', LastName: 'Smith', Email: 'john@example.com', Phone: '+12063428632', AddressLine1: '2 Main Street',
  AddressLine2: 'Floor 3', AddressCity: 'Toronto', AddressState: 'ON', AddressPostalCode: 'M5V 2T6', AddressCountry: 'CA',
};
export const input = (code) => ({
  data: {
    amount: 10000n,
    currency: 'USD',
    merchantInternalTransactionCode: code,
    merchantInternalCustomerCode: 'customer-123',
    storePaymentMethod: true,
    billing: contact('billing', jane),
    shipping: contact('shipping', john),
    user: contact('user', {
      ...jane, BirthDate: new Date('1990-05-17T00:00:00.000Z'), LegalIdentifier: '000-00-0000', LegalIdentifierType: 'SSN', Locale: 'en-US',
    }),
    device: contact('device', { Id: 'device-1', Ip: '127.0.0.1', Browser: 'Firefox', OS: 'Linux', Name: 'Laptop', Type: 'DESKTOP' }),
  },
});
