/// The tables of a store, written to be read: `sqlite3 FILE .schema` shows the comments.
enum Schema {
  /// `PRAGMA application_id`: "xchk".
  static let applicationID: Int32 = 0x7863_686B
  /// `PRAGMA user_version`: raised with every change that an older program could not read.
  static let version: Int32 = 1

  static let tables = """
    CREATE TABLE about (
      -- What this file is, for whoever opens it.
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_table (
      -- One table as published, such as CBP's nationwide encounters by state. Its releases share its name.
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,      -- stable, 'cbp-nationwide-state'
      publisher TEXT NOT NULL,
      title TEXT NOT NULL,
      measure TEXT NOT NULL,          -- what is counted: encounters, transits, asylum, deaths ...
      wholes TEXT NOT NULL,           -- places whose whole it covers, separated by blanks
      component TEXT NOT NULL,        -- 'usbp' where it holds nothing of the ports of entry; '' for all of CBP
      rounded_to INTEGER NOT NULL,    -- counts are published rounded to this many
      lists_every_country INTEGER NOT NULL, -- 1: no row means nobody; 0: the country may be inside 'OTH'
      rank INTEGER NOT NULL,          -- a month is taken from the table of the lowest rank that has it
      licence TEXT NOT NULL,
      url TEXT NOT NULL,
      citation TEXT NOT NULL,         -- how to cite it
      notes TEXT NOT NULL             -- what a reader must know, a line each
    ) STRICT;

    CREATE TABLE release (
      -- One file as published on one day. A later one supersedes it and never erases it.
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE,    -- of the bytes of the file
      published TEXT NOT NULL,        -- day, '2024-11-15'; '' where unknown
      published_is_inferred INTEGER NOT NULL, -- 1: worked out from the newest month
      layout TEXT NOT NULL,           -- how the file was recognised
      loaded_at TEXT NOT NULL,        -- UTC
      rows_in INTEGER NOT NULL,       -- rows of the file: stored + merged + refused
      stored INTEGER NOT NULL,
      merged INTEGER NOT NULL,        -- added to another row of the same key
      refused INTEGER NOT NULL,       -- see refused_row
      total INTEGER NOT NULL,         -- sum of the counts stored
      CHECK (rows_in = stored + merged + refused)
    ) STRICT;

    CREATE TABLE release_source (
      -- For a file compiled from others: the publisher's files behind it.
      release INTEGER NOT NULL REFERENCES release,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT;

    CREATE TABLE part (
      -- The rows of one release that belong to one source table and have periods of one length.
      id INTEGER PRIMARY KEY,
      release INTEGER NOT NULL REFERENCES release,
      source_table INTEGER NOT NULL REFERENCES source_table,
      grain TEXT NOT NULL CHECK (grain IN ('month', 'calendar year', 'fiscal year')),
      rows INTEGER NOT NULL,
      total INTEGER NOT NULL,
      first_month INTEGER NOT NULL,   -- 202310 is October 2023
      last_month INTEGER NOT NULL     -- first month of the last period
    ) STRICT;

    CREATE TABLE period (
      -- Each period that a part has rows of, and the part of a newer release that supersedes it there, if any.
      part INTEGER NOT NULL REFERENCES part,
      month INTEGER NOT NULL,         -- first month of the period
      rows INTEGER NOT NULL,
      total INTEGER NOT NULL,
      superseded_by INTEGER REFERENCES part,
      PRIMARY KEY (part, month)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE observation (
      -- One published count, in the order of the file. The views give words for the numbers.
      part INTEGER NOT NULL,          -- part.id
      month INTEGER NOT NULL,         -- first month of the period, 202310
      place INTEGER NOT NULL,         -- place.id
      component INTEGER NOT NULL,     -- component.id; 0: not broken out
      authority INTEGER NOT NULL,     -- authority.id; 0: not broken out
      demographic INTEGER NOT NULL,   -- demographic.id; 0: not broken out
      citizenship INTEGER NOT NULL,   -- country.id; 0: not broken out
      count INTEGER NOT NULL,
      line INTEGER NOT NULL           -- line of the file, from 1; of a sum, the first (see merged_row)
    ) STRICT;

    CREATE TABLE merged_row (
      -- A row of the file that was added to another row of the same key.
      release INTEGER NOT NULL REFERENCES release,
      line INTEGER NOT NULL,
      into_line INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE refused_row (
      -- A row of the file that was not loaded, and why.
      release INTEGER NOT NULL REFERENCES release,
      line INTEGER NOT NULL,
      "column" TEXT NOT NULL,
      value TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;

    CREATE TABLE data_issue (
      -- Something about the figures of a release that a reader should know.
      release INTEGER NOT NULL REFERENCES release,
      rule TEXT NOT NULL,             -- the quality rule that found it
      message TEXT NOT NULL,
      lines TEXT NOT NULL,            -- some of the lines that show it, separated by blanks
      first_month INTEGER,            -- the months it touches, where only some
      last_month INTEGER
    ) STRICT;

    CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE country (
      -- ISO 3166-1 alpha-3, with OTH (the publisher's "other"), STA (stateless) and UNK (unknown).
      id INTEGER PRIMARY KEY, alpha3 TEXT NOT NULL UNIQUE, name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE component (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
    CREATE TABLE authority (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
    CREATE TABLE demographic (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;

    CREATE INDEX part_by_table ON part (source_table, grain);
    """

  static let views = """
    CREATE VIEW every_observation AS
      -- Every count of every release, in words.
      SELECT t.name AS source_table, t.measure, part.grain,
        printf('%04d-%02d', o.month / 100, o.month % 100) AS month,
        o.month / 100 AS calendar_year, o.month / 100 + (o.month % 100 >= 10) AS fiscal_year,
        place.code AS place, component.code AS component, authority.code AS authority,
        demographic.code AS demographic, country.alpha3 AS citizenship, country.name AS country,
        o.count, t.publisher, r.file, o.line, r.published, period.superseded_by IS NOT NULL AS superseded
      FROM observation AS o
        JOIN part ON part.id = o.part
        JOIN period ON period.part = o.part AND period.month = o.month
        JOIN source_table AS t ON t.id = part.source_table
        JOIN release AS r ON r.id = part.release
        JOIN place ON place.id = o.place
        JOIN component ON component.id = o.component
        JOIN authority ON authority.id = o.authority
        JOIN demographic ON demographic.id = o.demographic
        JOIN country ON country.id = o.citizenship;

    CREATE VIEW current_observation AS
      -- The same with superseded releases left out: what a question should be asked of.
      SELECT * FROM every_observation WHERE NOT superseded;

    CREATE VIEW by_fiscal_year AS
      -- US fiscal year N is October N-1 to September N. months_published < 12: the year is partly published.
      SELECT t.name AS source_table, t.measure,
        p.month / 100 + (p.month % 100 >= 10) AS fiscal_year,
        sum(p.total) AS total, sum(CASE part.grain WHEN 'month' THEN 1 ELSE 12 END) AS months_published
      FROM period AS p JOIN part ON part.id = p.part JOIN source_table AS t ON t.id = part.source_table
      WHERE p.superseded_by IS NULL AND part.grain IN ('month', 'fiscal year')
      GROUP BY t.name, fiscal_year, part.grain;

    CREATE VIEW by_calendar_year AS
      SELECT t.name AS source_table, t.measure, p.month / 100 AS calendar_year,
        sum(p.total) AS total, sum(CASE part.grain WHEN 'month' THEN 1 ELSE 12 END) AS months_published
      FROM period AS p JOIN part ON part.id = p.part JOIN source_table AS t ON t.id = part.source_table
      WHERE p.superseded_by IS NULL AND part.grain IN ('month', 'calendar year')
      GROUP BY t.name, calendar_year, part.grain;

    CREATE VIEW by_citizenship_and_fiscal_year AS
      SELECT source_table, measure, citizenship, country, fiscal_year, sum(count) AS total,
        count(DISTINCT month) * CASE grain WHEN 'month' THEN 1 ELSE 12 END AS months_with_rows
      FROM current_observation WHERE grain IN ('month', 'fiscal year')
      GROUP BY source_table, citizenship, fiscal_year, grain;

    CREATE VIEW release_history AS
      -- What each release said of each period, newest release first.
      SELECT t.name AS source_table, printf('%04d-%02d', p.month / 100, p.month % 100) AS month, part.grain,
        p.total, r.published, r.file, p.superseded_by IS NOT NULL AS superseded
      FROM period AS p JOIN part ON part.id = p.part JOIN source_table AS t ON t.id = part.source_table
        JOIN release AS r ON r.id = part.release
      ORDER BY t.name, p.month, r.published DESC;
    """

  static let about = [
    ("what", "Figures on border crossings and migration as published, loaded by crosscheck."),
    ("start", "SELECT * FROM by_fiscal_year; SELECT * FROM current_observation LIMIT 10; SELECT * FROM release;"),
    ("months", "Integers: 202310 is October 2023. In the views, text: 2023-10."),
    ("receipts", "observation.line is the line of release.file (sha256 beside it) that the count came from."),
  ]
}
