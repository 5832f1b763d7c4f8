package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.socle.droits.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the staff note of calls changes the places. */
class SuiviDesMessagesTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @Test
    void gives_back_the_place_of_whoever_says_that_they_do_not_come() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_APPEL);
        appeler("2024-02-04T11:00", inscription, IssueDAppel.NE_VIENT_PAS);

        assertThat(messages(atelier.action)).containsExactly("rappel appel fait 2024-02-05 10:00");
        assertThat(ville.faire(() -> jdbc.sql("select statut from inscription where id = :id")
                        .param("id", inscription.id())
                        .query(String.class)
                        .single()))
                .isEqualTo("annulee_personne");
    }

    /** An offer that nobody has made yet does not run out. */
    @Test
    void lets_the_delay_of_an_offer_by_telephone_run_from_the_first_call() {
        var atelier = Seances.atelier(this, "2024-03-05T14:00");
        atelier.regler("capacite = 1, promotion = 'proposition', delai_reponse = 10");
        var premiere = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var seconde = atelier.inscrire(LUNDI, "Morvan", Seances.PAR_APPEL);
        annuler("2024-01-16T09:00", premiere);
        assertThat(jusqua(seconde)).isEqualTo(a("2024-03-05T14:00"));

        appeler("2024-01-18T09:00", seconde, IssueDAppel.PAS_DE_REPONSE);
        assertThat(jusqua(seconde)).isEqualTo(a("2024-01-18T09:00").plus(Duration.ofHours(10)));
        appeler("2024-01-18T11:00", seconde, IssueDAppel.MESSAGE_LAISSE);
        assertThat(jusqua(seconde)).isEqualTo(a("2024-01-18T09:00").plus(Duration.ofHours(10)));
        assertThat(messages(atelier.action)).contains("proposition appel a_appeler 2024-01-16 09:00");
    }

    private void annuler(String quand, InscriptionVue inscription) {
        le(
                quand,
                () -> ici(() -> contexte.getBean(VieDesInscriptions.class).annuler(inscription.id(), Auteur.EN_LIGNE)));
    }

    private void appeler(String quand, InscriptionVue inscription, IssueDAppel issue) {
        le(
                quand,
                () -> ville.faire(() -> {
                    var message = jdbc.sql("""
                        select id from message
                        where inscription_id = :id and etat = 'a_appeler'
                        order by du limit 1
                        """)
                            .param("id", inscription.id())
                            .query(UUID.class)
                            .single();
                    return contexte.getBean(SuiviDesMessages.class)
                            .noterAppel(message, null, null, issue, ville.comptes.get(Role.CONSEILLER));
                }));
    }

    private Instant jusqua(InscriptionVue inscription) {
        return ville.faire(() -> jdbc.sql("select propose_jusqu_a from inscription where id = :id")
                .param("id", inscription.id())
                .query(Instant.class)
                .single());
    }
}
