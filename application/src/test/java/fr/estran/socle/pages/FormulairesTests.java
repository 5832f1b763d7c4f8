package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.pages.FormulairesConfiguration.Lecture;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.ResolvableType;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** What goes wrong while a form is read is not always the fault of whoever sent it. */
@ExtendWith(OutputCaptureExtension.class)
class FormulairesTests {

    record Fautif(String nom) {
        Fautif {
            throw new NullPointerException("of " + nom);
        }
    }

    record SansBase(String nom) {
        SansBase {
            throw new DataAccessResourceFailureException("cut", new SQLTransientConnectionException());
        }
    }

    record Liste(List<String> noms) {}

    @Test
    void note_what_is_a_fault_of_ours_by_its_class_alone(CapturedOutput dit) {
        assertThatThrownBy(() -> lire(Fautif.class, "nom")).isInstanceOf(ResponseStatusException.class);
        assertThat(dit.getAll())
                .containsOnlyOnce("fautif not read: java.lang.NullPointerException")
                .doesNotContain("Jeanne");
    }

    @Test
    void say_nothing_of_a_name_that_leads_nowhere(CapturedOutput dit) {
        assertThatThrownBy(() -> lire(Liste.class, "noms[x].y")).isInstanceOf(ResponseStatusException.class);
        assertThat(dit.getAll()).doesNotContain("not read");
    }

    @Test
    void let_a_database_that_does_not_answer_be_told_of_as_that(CapturedOutput dit) {
        assertThatThrownBy(() -> lire(SansBase.class, "nom"))
                .isNotInstanceOf(ResponseStatusException.class)
                .matches(BaseMuette::enCause);
        assertThat(dit.getAll()).doesNotContain("not read");
    }

    private static void lire(Class<?> formulaire, String champ) {
        var demande = new MockHttpServletRequest();
        demande.setParameter(champ, "Jeanne");
        var lecture = new Lecture(null, formulaire.getSimpleName().toLowerCase(Locale.ROOT));
        lecture.setTargetType(ResolvableType.forClass(formulaire));
        lecture.construct(demande);
    }
}
