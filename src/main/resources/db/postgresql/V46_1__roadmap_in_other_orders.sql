-- The orders that are computed: H2 knows no index of an expression, and sorts what fits into its memory as quickly.
CREATE INDEX roadmap_item_by_due_down ON roadmap_item ((COALESCE(next_due, DATE '0001-01-01')), sort_key);
CREATE INDEX roadmap_item_by_status ON roadmap_item
    ((CASE status WHEN 'OPEN' THEN 1 WHEN 'CLAIMED' THEN 2 WHEN 'DELIVERED' THEN 3 ELSE 4 END), sort_key);
