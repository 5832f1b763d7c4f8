package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The table of transitions is whole: the database obeys it for each pair, and it knows each state of the code. */
class EtatDeMessageTests extends BureauDePoste {

    record Transition(String de, String vers) {}

    @Test
    void goes_by_the_ways_of_the_table_and_by_no_other() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire("2024-01-15T09:00", "Riou", Seances.PAR_APPEL);
        var permises = permises();
        for (var de : EtatDeMessage.values()) {
            for (var vers : EtatDeMessage.values()) {
                if (de != vers) {
                    var transition = new Transition(de.code(), vers.code());
                    assertThat(passe(atelier, transition))
                            .as(transition.toString())
                            .isEqualTo(permises.contains(transition));
                }
            }
        }
    }

    @Test
    void knows_each_state_and_lets_none_that_was_told_be_told_again() {
        assertThat(permises().stream().flatMap(passage -> Stream.of(passage.de(), passage.vers())))
                .hasSameElementsAs(
                        Arrays.stream(EtatDeMessage.values()).map(Code::code).toList());
        assertThat(permises())
                .noneMatch(passage -> passage.vers().equals("a_envoyer")
                        && Set.of("envoye", "remis", "fait").contains(passage.de()));
    }

    private Set<Transition> permises() {
        return new HashSet<>(ville.faire(() -> jdbc.sql("select de, vers from technique.transition_message")
                .query(Transition.class)
                .list()));
    }

    /** A message of the action is written anew in its first state, then changed. */
    private boolean passe(Seances atelier, Transition transition) {
        ville.faire(() -> jdbc.sql("""
                        insert into message (
                            structure_id, id, cle, jeton, modele, pour, canal, inscription_id, action_id, destinataire,
                            cree_le, du, etat)
                        select
                            structure_id, gen_random_uuid(), :cle, gen_random_uuid(), modele, pour, canal, inscription_id,
                            action_id, destinataire, cree_le, du, :etat
                        from message
                        where action_id = :action
                        order by id
                        limit 1
                        """)
                .param("cle", transition.toString())
                .param("etat", transition.de())
                .param("action", atelier.action)
                .update());
        try {
            ville.faire(() -> jdbc.sql("update message set etat = :etat where cle = :cle")
                    .param("cle", transition.toString())
                    .param("etat", transition.vers())
                    .update());
            return true;
        } catch (DataIntegrityViolationException e) {
            assertThat(e).hasMessageContaining("no such transition");
            return false;
        }
    }
}
