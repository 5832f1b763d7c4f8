package fr.estran.socle.droits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LigneJournal(
        Instant quand,
        @Nullable CompteId auteur,
        String acte,
        @Nullable UUID objet,
        String canal,
        @Nullable String origine) {}
