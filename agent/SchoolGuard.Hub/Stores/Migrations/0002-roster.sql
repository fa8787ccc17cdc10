-- Every roster that was ever in force; the newest is.
create table rosters (
  version bigint primary key,
  taken text not null,
  takenby text not null
);

create table roster_files (
  version bigint not null references rosters (version),
  name text not null,
  content BYTES not null,
  primary key (version, name)
);
