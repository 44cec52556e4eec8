/** Certificates. The library behind it wants the Reflect metadata API before it loads, so it is imported from here only. */
import 'reflect-metadata';

export * from '@peculiar/x509';
