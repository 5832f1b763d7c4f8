package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class SortieHtmlTests {

    private final StringOutput page = new StringOutput();

    @Test
    void sets_the_spaces_of_what_is_read() {
        assertThat(ecrire("p", null)).isEqualTo("Un &lt;nom&gt;\u00a0: où\u202f?");
    }

    @Test
    void leaves_as_it_is_what_a_form_sends_back() {
        assertThat(ecrire("input", "value")).contains(" : où ?");
        assertThat(ecrire("textarea", null)).contains(" : où ?");
    }

    private String ecrire(String balise, String attribut) {
        var sortie = new SortieHtml(page);
        sortie.setContext(balise, attribut);
        sortie.writeUserContent("Un <nom> : où ?");
        return page.toString();
    }
}
