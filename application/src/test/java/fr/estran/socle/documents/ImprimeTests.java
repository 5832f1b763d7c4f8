package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class ImprimeTests {

    @Test
    void opens_at_once_under_a_name_that_tells_it_from_others_and_is_kept_by_nobody() {
        var reponse = Imprime.LETTRES.envoyer("2024-01-15", new byte[] {1, 2});

        assertThat(reponse.getBody()).containsExactly(1, 2);
        assertThat(reponse.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(reponse.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(reponse.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("inline; filename=\"lettres-2024-01-15.pdf\"");
        assertThat(Imprime.PRESENCES.envoyer(new byte[0]).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("inline; filename=\"presences.pdf\"");
    }
}
