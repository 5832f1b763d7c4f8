package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** The journal of places: all that happens to them, in order, within the transaction of the fact. */
@Component
record Mouvements(MouvementRepository repository, Clock horloge) {

    private static final String DECISION = Cause.DECISION.code();

    void etat(InscriptionChangee fait, @Nullable String raison, Auteur auteur) {
        var de = fait.de();
        noter(
                new MouvementRepository.Mouvement(
                        fait.action(),
                        "etat",
                        fait.inscription(),
                        de == null ? null : de.code(),
                        fait.vers().code(),
                        null,
                        fait.cause().code(),
                        raison),
                auteur);
    }

    public void excedent(ActionId action, int places, @Nullable String raison, Auteur auteur) {
        noter(
                new MouvementRepository.Mouvement(action, "excedent", null, null, null, places, DECISION, raison),
                auteur);
    }

    public void capacite(ActionId action, int places) {
        noter(
                new MouvementRepository.Mouvement(action, "capacite", null, null, null, places, DECISION, null),
                Auteur.SERVICE);
    }

    public void groupe(ActionId action, int places, Auteur auteur) {
        noter(new MouvementRepository.Mouvement(action, "groupe", null, null, null, places, DECISION, null), auteur);
    }

    void rang(ActionId action, InscriptionId inscription, int rang, String raison, Auteur auteur) {
        noter(
                new MouvementRepository.Mouvement(action, "rang", inscription, null, null, rang, DECISION, raison),
                auteur);
    }

    private void noter(MouvementRepository.Mouvement mouvement, Auteur auteur) {
        repository.ajouter(mouvement, auteur, horloge.instant());
    }

    @Repository
    record MouvementRepository(JdbcClient jdbc) {

        void ajouter(Mouvement mouvement, Auteur auteur, Instant maintenant) {
            jdbc.sql("""
            insert into mouvement (
                structure_id, action_id, genre, inscription_id, de, vers, places, cause, raison, canal,
                compte_id, le)
            values (
                structure_courante(), :action, :genre, :inscription, :de, :vers, :places, :cause, :raison,
                :canal, :compte, :le)
            """)
                    .paramSource(mouvement)
                    .param("canal", auteur.provenance())
                    .param("compte", auteur.compte())
                    .param("le", maintenant)
                    .update();
        }

        /** One line of the journal of places. */
        record Mouvement(
                ActionId action,
                String genre,
                @Nullable InscriptionId inscription,
                @Nullable String de,
                @Nullable String vers,
                @Nullable Integer places,
                String cause,
                @Nullable String raison) {}
    }
}
