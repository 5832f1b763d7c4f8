package fr.estran.inscriptions.places;

import static fr.estran.ListesDuSchema.permises;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each door by which a registration comes is said in words, and is one that an asking may have. */
class ProvenanceTests {

    @Test
    void has_words_and_its_place_in_the_tables() throws IOException {
        assertThat(Provenance.values())
                .allMatch(une -> Messages.de("inscriptions/inscriptions").connait("canal." + une.code()));
        assertThat(permises("canal_de_demande_connu"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Provenance.values())
                        .filter(une -> une != Provenance.SERVICE)
                        .map(Provenance::code)
                        .toList());
    }

    @Test
    void is_by_telephone_where_the_staff_say_nothing_that_they_may_write_down() {
        assertThat(Provenance.duGuichet("sur_place")).isEqualTo(Provenance.SUR_PLACE);
        assertThat(Stream.of("telephone", "en_ligne", "service", ""))
                .allMatch(dite -> Provenance.duGuichet(dite) == Provenance.TELEPHONE);
    }
}
