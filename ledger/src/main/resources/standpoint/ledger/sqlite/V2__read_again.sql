-- A page whose bytes did not change may read otherwise once Standpoint has learned to read better: the later reading of a page is
-- answered from, and the earlier ones stay.
ALTER TABLE reading ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;
