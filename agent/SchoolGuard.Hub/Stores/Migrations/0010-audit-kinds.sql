-- Finds the audit's records of a kind without reading all. The audit itself is the record; this is only its index, made again where it is not complete.
create table audit_kinds (
  kind text not null,
  number bigint not null,
  primary key (kind, number)
);
