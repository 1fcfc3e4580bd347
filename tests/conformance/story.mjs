// node story.mjs ENDPOINT SECRET: tells by AccruPay's Node SDK the story that tests/AccruPay.Conformance/Stories/Story.cs tells by
// the .NET SDK. Each line of its output is {"told": TEXT}, or {"hours": N}: the clock is asked to move on, and the story goes
// on when a line comes in.
import readline from 'node:readline';
import { AccruPay } from '@accrupay/node';
import { customerAt } from './customer.mjs';

const [endpoint, secret] = process.argv.slice(2);
const sdk = new AccruPay({ apiSecret: secret, url: endpoint });
const customer = customerAt(endpoint);
const { clientSessions, payments } = sdk.transactions;
const clock = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const write = message => process.stdout.write(`${JSON.stringify(message)}\n`);
const tell = (what, { action, status, amount, currency, refundedAmount }) =>
  write({ told: `${what}: ${action} ${status} ${amount} ${currency}, refunded ${refundedAmount ?? 0n}` });
const tellPlan = (what, { status, amount, initialAmount, currency, periodCount }) =>
  write({ told: `${what}: ${status} ${initialAmount} then ${amount} ${currency}, period ${periodCount}` });

async function refused(what, call) {
  const outcome = await call().then(() => 'taken', () => 'refused');
  write({ told: `${what}: ${outcome}` });
}

async function passHours(hours) {
  write({ hours });
  await clock.next();
}

const billing = { billingFirstName: 'Jane', billingLastName: 'Smith', billingEmail: 'jane@example.com', billingAddressCountry: 'US' };
const merchantInternalCustomerCode = 'jane';

// This version of the SDK cannot ask for STRIPE, but it can use such an account by its id.
const { items: accounts } = await sdk.transactionProviders.getMany({});
const [nuvei, stripe] = ['NUVEI', 'STRIPE'].map(provider => ({
  merchantTransactionProviderId: accounts.find(account => account.provider === provider).id,
}));

const start = (merchantInternalTransactionCode, amount, { currency = 'USD', store = false, at = nuvei } = {}) => clientSessions.payments.start({
  ...at,
  data: { amount, currency, storePaymentMethod: store, merchantInternalCustomerCode, merchantInternalTransactionCode, billing },
});

async function pay(code, amount, card, options) {
  const session = await start(code, amount, options);
  await customer.pay(session, card);
  return clientSessions.payments.verify({ id: session.id });
}

async function storeCard(merchantInternalTransactionCode, card) {
  const session = await clientSessions.paymentMethod.add.start({
    ...nuvei, data: { currency: 'USD', merchantInternalCustomerCode, merchantInternalTransactionCode, billing },
  });
  await customer.pay(session, card);
  return clientSessions.paymentMethod.add.verify({ merchantInternalTransactionCode });
}

const charge = (merchantInternalTransactionCode, amount, merchantCustomerPaymentMethodId) => payments.paymentMethod.charge({
  ...nuvei, data: { amount, currency: 'USD', merchantCustomerPaymentMethodId, merchantInternalTransactionCode, billing },
});

const debit = (merchantInternalTransactionCode, amount, accountNumber) => payments.ach.initiate({
  ...nuvei,
  data: {
    amount, currency: 'USD', storePaymentMethod: false, merchantInternalCustomerCode, merchantInternalTransactionCode, billing,
    ach: { accountNumber, routingNumber: '021000021' },
  },
});

async function checkout() {
  tell('a payment', await pay('order-1', 10000n, 'Approved', { store: true }));
  tell('a declined payment', await pay('order-2', 5000n, 'Declined', { currency: 'EUR' }));
  tell('a payment at Stripe', await pay('order-3', 700n, 'Approved', { at: stripe }));
  tell('a payment beyond 2^53', await pay('order-4', 9007199254740993n, 'Approved'));
  await refused('a used code', () => start('order-1', 10000n));
  await customer.cancel(await start('order-5', 1200n));
  await refused('a canceled session', () => clientSessions.payments.verify({ merchantInternalTransactionCode: 'order-5' }));
  const waiting = await pay('order-6', 3000n, 'Pending');
  tell('a waiting payment', waiting);
  tell('which is called off', await sdk.transactions.voidOne({ id: waiting.id }));
  await start('order-7', 800n);
}

async function refunds() {
  tell('a part of it goes back', await sdk.transactions.refundOne({ merchantInternalTransactionCode: 'order-1', amount: 4000n }));
  await refused('more than the rest', () => sdk.transactions.refundOne({ merchantInternalTransactionCode: 'order-1', amount: 6001n }));
  tell('the rest goes back', await sdk.transactions.refundOne({ merchantInternalTransactionCode: 'order-1', amount: 6000n }));
  tell('the payment afterwards', await sdk.transactions.getOne({ merchantInternalTransactionCode: 'order-1' }));
}

async function storedCards() {
  const stored = await storeCard('card-1', 'Approved');
  tell('a card is stored', stored);
  tell('it is charged', await charge('charge-1', 2500n, stored.paymentMethodId));
  tell('that is voided', await sdk.transactions.voidOne({ merchantInternalTransactionCode: 'charge-1' }));
  await refused('a voided charge cannot be refunded', () => sdk.transactions.refundOne({ merchantInternalTransactionCode: 'charge-1', amount: 1n }));
  tell('another charge', await charge('charge-2', 2600n, stored.paymentMethodId));
  await passHours(1);
  await refused('its code again', () => charge('charge-2', 2600n, stored.paymentMethodId));
  const useless = await storeCard('card-2', 'DeclinedWhenCharged');
  tell('a card that the bank will refuse', useless);
  tell('it is refused', await charge('charge-3', 2700n, useless.paymentMethodId));
  return stored.paymentMethodId;
}

async function debits() {
  tell('a debit', await debit('ach-1', 7500n, '000123456789'));
  tell('a debit without funds', await debit('ach-2', 7600n, '000222222227'));
  tell('a debit that is refused', await debit('ach-3', 7700n, '000333333335'));
}

async function plan(paymentMethodId) {
  const daily = {
    renewalIntervalDays: 1, renewalIntervalMonths: 0, renewalIntervalYears: 0,
    endsAfterDays: 0, endsAfterMonths: 0, endsAfterYears: 1,
    trialPeriodDays: 0, trialPeriodMonths: 0, trialPeriodYears: 0,
  };
  const price = { amount: 900n, initialAmount: 400n, currency: 'USD', ...daily };
  const template = await sdk.paymentPlanTemplates.createOne({ ...nuvei, data: { name: 'Daily', providerStatus: 'ENABLED', ...price } });
  const created = await sdk.paymentPlans.createOne({
    ...nuvei,
    data: {
      templateId: template.id, paymentMethodId, merchantInternalCustomerCode, merchantInternalPaymentPlanCode: 'plan-1', ...price,
    },
  });
  tellPlan('a plan', created);
  return created.id;
}

async function fourDaysLater(planId) {
  await refused('the abandoned session', async () => {
    const found = await clientSessions.payments.verify({ merchantInternalTransactionCode: 'order-7' });
    if (found.status !== 'SUCCEEDED') throw new Error(found.status);
  });
  tell('the debit settled', await sdk.transactions.syncOne({ ...nuvei, merchantInternalTransactionCode: 'ach-1' }));
  tell('the other was returned', await sdk.transactions.syncOne({ ...nuvei, merchantInternalTransactionCode: 'ach-2' }));
  tell('a part of the debit goes back', await sdk.transactions.refundOne({ merchantInternalTransactionCode: 'ach-1', amount: 500n }));
  tellPlan('the plan has run', await sdk.paymentPlans.getOne({ merchantPaymentPlanId: planId }));
  tellPlan('and is canceled', await sdk.paymentPlans.cancelOne({ ...nuvei, merchantPaymentPlanId: planId }));
}

await checkout();
await refunds();
const paymentMethodId = await storedCards();
await debits();
const planId = await plan(paymentMethodId);
await passHours(96);
await fourDaysLater(planId);
await passHours(72);
tellPlan('the plan stays canceled', await sdk.paymentPlans.getOne({ merchantPaymentPlanId: planId }));
const { totalCount, items } = await sdk.transactions.getMany({ take: 100 });
write({ told: `transactions: ${items.length} of ${totalCount}` });
process.exit(0);
