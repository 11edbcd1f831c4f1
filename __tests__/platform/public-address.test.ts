import { BlockList, isIPv4 } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMetadataName, isPublicAddress } from '../../src/platform/node/public-address.ts';
import { examples } from '../support/examples.ts';

/** IANA IPv4 special-purpose registry, with multicast, class E and the platform address of Azure. */
const CLOSED_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

describe('isPublicAddress', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '20.112.250.133',
    '100.63.255.255',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    // Local, private, shared, cloud metadata
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    '0.0.0.0',
    '255.255.255.255',
    // The same in IPv6, and IPv4 in its many wrappings
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2002:a9fe:a9fe::1',
    '2001:0:a9fe:a9fe::1',
    '::ffff:168.63.129.16',
    '100::1',
    '5f00::1',
    '3fff::1',
    '4000::1',
    // Not an address
    '',
    'contoso.com',
    '1.2.3.4.5',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('agrees with the registry on any IPv4 address, also mapped into IPv6', () => {
    const closed = new BlockList();
    for (const [network, prefix] of CLOSED_IPV4) closed.addSubnet(network, prefix, 'ipv4');
    const near = fc.constantFrom(...CLOSED_IPV4).chain(([network]) =>
      fc.tuple(fc.nat(3), fc.nat(255)).map(([at, octet]) => {
        const octets = network.split('.');
        octets[at] = String(octet);
        return octets.join('.');
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), near), (address) => {
        expect(isIPv4(address)).toBe(true);
        expect(isPublicAddress(address)).toBe(!closed.check(address, 'ipv4'));
        expect(isPublicAddress(`::ffff:${address}`)).toBe(!closed.check(address, 'ipv4'));
      }),
      examples(2000),
    );
  });
});

test('names of cloud metadata', () => {
  for (const name of ['metadata.google.internal', 'METADATA.GOOG', 'metadata.goog.', 'metadata'])
    expect(isMetadataName(name)).toBe(true);
  for (const name of ['metadata.contoso.com', 'goog', 'contoso.com']) expect(isMetadataName(name)).toBe(false);
});
