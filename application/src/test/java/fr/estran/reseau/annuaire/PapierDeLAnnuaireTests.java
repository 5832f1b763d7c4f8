package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.programme.affiche.FormeDePlaquette;
import fr.estran.socle.documents.Imposition;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The directory of Quimper on paper. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PapierDeLAnnuaireTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void is_printed_by_need_and_by_organisme_in_one_click() {
        var ville = Ville.dans(contexte).avecQuimper();
        var livret = imprimer(ville, FormeDePlaquette.LIVRET);
        var grands = imprimer(ville, FormeDePlaquette.GRANDS_CARACTERES);

        assertThat(Imposition.pages(livret)).isBetween(8, 40);
        assertThat(Imposition.pages(grands)).isBetween(8, 40);
        var equipe = ville.visiteur(Role.ACCUEIL);
        assertThat(equipe.lire("/equipe/annuaire/papier/livret/imprimeur").body())
                .startsWith("%PDF");
        assertThat(equipe.lire("/equipe/annuaire/papier/depliant").statusCode()).isEqualTo(404);
        assertThat(equipe.lire("/equipe/annuaire/papier/rien").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur().lire("/equipe/annuaire/papier/livret").statusCode())
                .isEqualTo(302);
    }

    @Test
    void leads_from_a_need_to_the_page_of_who_helps() throws Exception {
        var ville = Ville.dans(contexte).avecQuimper();
        var noms = ville.faire(() -> contexte.getBean(AnnuairePublie.class).tous()).stream()
                .map(OrganismePublie::nom)
                .toList();
        var pages = pages(imprimer(ville, FormeDePlaquette.LIVRET));
        var tout = String.join("", pages);

        assertThat(noms).hasSizeGreaterThan(8);
        for (var nom : noms) {
            var renvois = Pattern.compile(Pattern.quote(serre(nom)) + "\\(p\\.(\\d+)\\)")
                    .matcher(tout)
                    .results()
                    .map(renvoi -> Integer.valueOf(renvoi.group(1)))
                    .distinct()
                    .toList();
            assertThat(renvois).as(nom).hasSize(1);
            assertThat(pages.get(renvois.getFirst() - 1))
                    .as("what stands under its name, and not the list")
                    .containsPattern(Pattern.quote(serre(nom)) + "(?!\\(p)");
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var oeil = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                oeil.setStartPage(page);
                oeil.setEndPage(page);
                pages.add(serre(oeil.getText(document)));
            }
            return pages;
        }
    }

    private static String serre(String texte) {
        return texte.replaceAll("[\\s\u00a0]+", "");
    }

    private byte[] imprimer(Ville ville, FormeDePlaquette forme) {
        return ville.faire(() -> contexte.getBean(PapierDeLAnnuaire.class).imprimer(forme));
    }
}
