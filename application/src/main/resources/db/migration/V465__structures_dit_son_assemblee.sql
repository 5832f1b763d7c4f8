-- To which assembly the structure reports. Null: what its code and its name say (Assemblee.pour).
alter table structure
    add column assemblee text collate "C" constraint assemblee_connue check (assemblee in (
        'conseil_municipal', 'conseil_communautaire', 'conseil_metropolitain', 'conseil_departemental', 'comite_syndical',
        'conseil_d_administration'));
