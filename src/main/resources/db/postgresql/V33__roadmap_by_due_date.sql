-- The roadmap by due date in its order: H2 knows no index of an expression, and sorts what fits into its memory as quickly.
CREATE INDEX roadmap_item_by_due ON roadmap_item ((COALESCE(next_due, DATE '9999-12-31')), sort_key);
