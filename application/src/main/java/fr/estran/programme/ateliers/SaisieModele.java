package fr.estran.programme.ateliers;

import fr.estran.socle.vocabulaire.AppareilApporte;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one says of a model: see {@link ModeleDAtelier}. */
record SaisieModele(
        String thematique,
        String titre,
        @Nullable String quoi,
        @Nullable String pourQui,
        @Nullable String avantDeVenir,
        @Nullable String aApporter,
        List<AppareilApporte> appareils,
        @Nullable NiveauDAtelier niveau,
        @Nullable Integer duree,
        @Nullable Integer places,
        List<UUID> materiel) {

    SaisieModele {
        appareils = List.copyOf(appareils);
        materiel = List.copyOf(materiel);
    }
}
