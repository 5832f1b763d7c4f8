package fr.estran.presences.orientation;

import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.socle.commun.OrientationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Four people who were sent on this winter; what became of two of them is known. */
@Component
@Transactional
public class OrientationsDeDemonstration {

    private final OrientationRepository orientations;
    private final AnnuairePublie annuaire;

    OrientationsDeDemonstration(OrientationRepository orientations, AnnuairePublie annuaire) {
        this.orientations = orientations;
        this.annuaire = annuaire;
    }

    /** Once: whoever was sent on screen since then is kept. */
    public void poser() {
        if (orientations.annees().isEmpty()) {
            envoyer("cv", "2024-01-04", IssueDOrientation.AIDEE);
            envoyer("achat_materiel", "2024-01-08", IssueDOrientation.ADRESSEE);
            envoyer("caf", "2024-01-11", null);
            envoyer("cv", "2024-01-12", null);
        }
    }

    private void envoyer(String besoin, String jour, @Nullable IssueDOrientation issue) {
        annuaire.repondant(besoin, null, null).stream().findFirst().ifPresent(organisme -> {
            var id = new OrientationId(UUID.randomUUID());
            orientations.ajouter(
                    id,
                    new NouvelleOrientation(
                            organisme.id(),
                            besoin,
                            OrigineDOrientation.CONSEILLER,
                            null,
                            UUID.randomUUID(),
                            false,
                            null,
                            null),
                    midi(jour));
            if (issue != null) {
                orientations.repondre(id, issue, LocalDate.parse(jour).plusDays(3));
            }
        });
    }

    private static Instant midi(String jour) {
        return LocalDate.parse(jour).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
