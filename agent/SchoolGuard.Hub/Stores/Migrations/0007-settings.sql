-- Every school.json that was ever in force; the newest is.
create table settings (
  version bigint primary key,
  content BYTES not null,
  sha256 text not null,
  taken text not null,
  takenby text not null
);

-- When the same roster was last handed over again; null: not since it was taken.
alter table rosters add column confirmed text;

-- A roster that changes too much to be taken without a person's word; one at a time.
create table roster_waiting (
  sha256 text primary key,
  found text not null,
  foundby text not null,
  reason text not null
);

create table roster_waiting_files (
  sha256 text not null references roster_waiting (sha256),
  name text not null,
  content BYTES not null,
  primary key (sha256, name)
);

-- Of what is kept of a roster's files; null: taken before this step.
alter table rosters add column sha256 text;
