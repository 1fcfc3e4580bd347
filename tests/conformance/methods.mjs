// node methods.mjs ENDPOINT SECRET: every method of AccruPay's Node SDK, unchanged, succeeds against the emulator there, and
// docs/from-node.md names it.
import fs from 'node:fs';
import { AccruPay } from '@accrupay/node';
import { customerAt } from './customer.mjs';
import { Score } from './score.mjs';

const [endpoint, secret] = process.argv.slice(2);
const sdk = new AccruPay({ apiSecret: secret, url: endpoint });
const customer = customerAt(endpoint);
const score = new Score('methods');

/** The methods of a client and of its parts, found on their prototypes so that none is forgotten. */
function methodsOf(part, path = '') {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(part))
    .filter(name => name !== 'constructor' && typeof part[name] === 'function')
    .map(name => path + name);
  const parts = Object.entries(part)
    .filter(([name, value]) => !['apolloClient', 'context'].includes(name) && typeof value === 'object')
    .flatMap(([name, value]) => methodsOf(value, `${path}${name}.`));
  return [...own, ...parts];
}

const expected = methodsOf(sdk);
const called = new Set();

/** Calls a method by its path, such as "transactions.getOne", and holds its result against a rule. */
async function call(path, variables, rule) {
  const names = path.split('.');
  const method = names.pop();
  called.add(path);
  const result = await names.reduce((part, name) => part[name], sdk)[method](variables);
  const shown = JSON.stringify({ id: result.id, status: result.status, providerStatus: result.providerStatus, totalCount: result.totalCount });
  if (rule(result)) score.pass(`${path} ${shown}`);
  else score.fail(`${path}: the result is not as expected: ${shown}`);
  return result;
}

const billing = {
  billingFirstName: 'Jane', billingLastName: 'Smith', billingEmail: 'jane@example.com', billingPhone: '+12063428631',
  billingAddressLine1: '1 Main Street', billingAddressCity: 'New York', billingAddressState: 'NY',
  billingAddressPostalCode: '10001', billingAddressCountry: 'US',
};
const user = {
  userFirstName: 'Jane', userLastName: 'Smith', userEmail: 'jane@example.com', userAddressCountry: 'US',
  userBirthDate: new Date('1990-05-17T00:00:00Z'),
};
const merchantInternalCustomerCode = 'methods-customer';
const code = what => `methods-${what}-${crypto.randomUUID()}`;
const schedule = {
  renewalIntervalDays: 0, renewalIntervalMonths: 1, renewalIntervalYears: 0,
  endsAfterDays: 0, endsAfterMonths: 0, endsAfterYears: 1,
  trialPeriodDays: 0, trialPeriodMonths: 0, trialPeriodYears: 0,
};
const has = id => list => list.totalCount === list.items.length && list.items.some(item => item.id === id && item.cursor);
const succeeded = transaction => transaction.status === 'SUCCEEDED';

async function merchant() {
  await call('merchants.getCurrent', {}, result => result.id && result.status === 'ACTIVE');
  const { items: [{ id }] } = await call(
    'transactionProviders.getMany', { transactionProvider: 'NUVEI' }, list => list.items.every(item => item.provider === 'NUVEI'));
  await call('transactionProviders.getOne', { merchantTransactionProviderId: id }, account => account.id === id);
  return id;
}

async function sessions(account) {
  const at = { merchantTransactionProviderId: account };
  const base = 'transactions.clientSessions.';
  await call(`${base}getBaseConfig`, { transactionProvider: 'NUVEI' }, config => config.data.merchantSiteId);

  const adding = await call(`${base}paymentMethod.add.start`, {
    ...at, data: { currency: 'USD', merchantInternalCustomerCode, merchantInternalTransactionCode: code('add'), billing, user },
  }, session => session.status === 'PENDING' && session.token);
  await customer.pay(adding, 'Approved');
  const added = await call(`${base}paymentMethod.add.verify`, { id: adding.id }, result => succeeded(result) && result.paymentMethodId);

  const paying = await call(`${base}payments.start`, {
    ...at,
    data: {
      amount: 10000n, currency: 'USD', storePaymentMethod: true,
      merchantInternalCustomerCode, merchantInternalTransactionCode: code('payment'), billing, user,
    },
  }, session => session.status === 'PENDING' && session.amount === 10000n);
  await customer.pay(paying, 'Approved');
  const payment = await call(`${base}payments.verify`, { token: paying.token }, result => succeeded(result) && result.amount === 10000n);
  await call(`${base}getOne`, { id: paying.id }, session => session.status === 'COMPLETED' && session.createdAt instanceof Date);
  await call(`${base}getMany`, { providerStatus: 'COMPLETED', sorting: [{ field: 'createdAt', order: 'DESC' }] }, has(paying.id));
  return { paymentMethodId: added.paymentMethodId, payment };
}

async function paymentMethods(account, id) {
  await call('paymentMethods.getMany', { merchantInternalCustomerCode }, has(id));
  const method = await call('paymentMethods.getOne', { merchantCustomerPaymentMethodId: id }, result => result.id === id && result.isEnabled);
  await call('paymentMethods.syncOne', {
    merchantTransactionProviderId: account, merchantInternalCustomerCode, providerCode: method.providerCode,
  }, result => result.id === id);
}

async function transactions(account, paymentMethodId, payment) {
  const at = { merchantTransactionProviderId: account };
  const charge = await call('transactions.payments.paymentMethod.charge', {
    ...at,
    data: { amount: 2500n, currency: 'USD', merchantCustomerPaymentMethodId: paymentMethodId, merchantInternalTransactionCode: code('charge'), billing },
  }, result => succeeded(result) && result.amount === 2500n);
  await call('transactions.payments.ach.initiate', {
    ...at,
    data: {
      amount: 5000n, currency: 'USD', storePaymentMethod: false, merchantInternalCustomerCode,
      merchantInternalTransactionCode: code('ach'), billing, user,
      ach: { accountNumber: '000123456789', routingNumber: '021000021', secCode: 'WEB' },
    },
  }, result => result.status === 'PENDING');
  await call('transactions.voidOne', { id: charge.id }, result => result.action === 'VOID' && succeeded(result));
  await call('transactions.refundOne', { id: payment.id, amount: 4000n }, result => result.action === 'REFUND' && result.amount === 4000n);
  await call('transactions.getOne', { id: payment.id }, result => result.refundedAmount === 4000n);
  await call('transactions.getMany', { action: 'PAYMENT', take: 10 }, has(payment.id));
  await call('transactions.syncOne', { ...at, id: payment.id }, result => result.id === payment.id && result.providerLastSyncedAt instanceof Date);
}

async function templates(account) {
  const at = { merchantTransactionProviderId: account };
  const template = await call('paymentPlanTemplates.createOne', {
    ...at, data: { name: 'Gold', amount: 2000n, initialAmount: 0n, currency: 'USD', providerStatus: 'ENABLED', ...schedule },
  }, result => result.id && result.amount === 2000n);
  await call('paymentPlanTemplates.updateOne', {
    ...at, merchantPaymentPlanTemplateId: template.id, data: { name: 'Platinum', amount: 3000n },
  }, result => result.name === 'Platinum' && result.amount === 3000n);
  await call('paymentPlanTemplates.getOne', { merchantPaymentPlanTemplateId: template.id }, result => result.name === 'Platinum');
  await call('paymentPlanTemplates.getMany', { name: 'Platinum' }, has(template.id));
  await call('paymentPlanTemplates.syncOne', { ...at, providerCode: template.providerCode }, result => result.id === template.id);
  return template.id;
}

async function plans(account, templateId, paymentMethodId) {
  const at = { merchantTransactionProviderId: account };
  const plan = await call('paymentPlans.createOne', {
    ...at,
    data: {
      templateId, paymentMethodId, amount: 3000n, initialAmount: 500n, currency: 'USD', ...schedule,
      merchantInternalCustomerCode, merchantInternalPaymentPlanCode: code('plan'),
    },
  }, result => result.id && result.templateId === templateId);
  await call('paymentPlans.getOne', { merchantPaymentPlanId: plan.id }, result => result.status === 'ACTIVE');
  await call('paymentPlans.getMany', { templateId }, has(plan.id));
  await call('paymentPlans.syncOne', { ...at, providerCode: plan.providerCode }, result => result.id === plan.id);
  await call('paymentPlans.cancelOne', { ...at, merchantPaymentPlanId: plan.id }, result => result.status === 'CANCELED' && result.canceledAt);
}

try {
  const account = await merchant();
  const { paymentMethodId, payment } = await sessions(account);
  await paymentMethods(account, paymentMethodId);
  await transactions(account, paymentMethodId, payment);
  await plans(account, await templates(account), paymentMethodId);
} catch (error) {
  score.fail(`${[...called].at(-1)}: ${error.message}`);
}
const guide = fs.readFileSync(new URL('../../docs/from-node.md', import.meta.url), 'utf8');
expected.filter(path => !called.has(path)).forEach(path => score.fail(`${path} was not called`));
expected.filter(path => !guide.includes(`| \`${path}\` |`)).forEach(path => score.fail(`${path} is not in docs/from-node.md`));
score.end();
