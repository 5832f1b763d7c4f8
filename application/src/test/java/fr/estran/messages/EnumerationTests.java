package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.messages.Enumeration.Nomme;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationTests {

    @Test
    void says_once_the_nom_that_all_bear() {
        assertThat(dire(new Nomme("Marie", "Riou"), new Nomme("Paul", "Riou"))).isEqualTo("Marie et Paul Riou");
        assertThat(dire(new Nomme("Marie", "Riou"), new Nomme("Paul", "Le Gall")))
                .isEqualTo("Marie Riou et Paul Le Gall");
        assertThat(dire(new Nomme("", "Riou"), new Nomme("Paul", "Riou"))).isEqualTo("Riou et Paul Riou");
        assertThat(dire()).isEmpty();
    }

    @Test
    void cuts_no_nom_whatever_it_holds() {
        assertThat(dire(new Nomme("Marie\tAnne", "Le\tGall"), new Nomme("Jo", "Le\tGall")))
                .isEqualTo("Marie\tAnne et Jo Le\tGall");
    }

    private static String dire(Nomme... personnes) {
        return Enumeration.dire(Enumeration.sansRepeterLeNom(List.of(personnes)));
    }
}
