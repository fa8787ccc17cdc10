-- The hubs that share the store, each with when it last said that it is there; and at which of them a device is, by which of its streams (empty, 0: at none).
create table hubs (
  id text primary key,
  seen text not null
);
alter table devices add column hub text not null default '';
alter table devices add column stream bigint not null default 0;
