package fr.estran.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.comptes.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agenda in a real browser, with and without scripts, at two widths, and on paper. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class AgendaAuNavigateurTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void photos() {
        var ville = Ville.dans(contexte).avecQuimper();
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif)
                select structure_id, gen_random_uuid(), id, '2023-03-22', '2023-03-23', 'formation' from conseiller limit 1
                """).update());
        try (var navigateur = new Navigateur()) {
            for (var largeur : List.of(390, 1280)) {
                navigateur.ouvrir(largeur, true, page -> {
                    ville.entrer(page, Role.CONSEILLER);
                    for (var vue : List.of("", "&vue=jour", "&par=lieu", "&vue=jour&par=lieu")) {
                        page.navigate(ville.adresse("/equipe/agenda?jour=2023-03-21" + vue));
                        photo(page, "agenda" + vue.replace("&", "-") + "-" + largeur);
                        System.out.println(vue + " " + Navigateur.fautes(page) + " "
                                + page.evaluate("document.documentElement.scrollWidth"));
                    }
                    page.navigate(ville.adresse("/equipe/agenda?jour=2023-03-21"));
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    page.pdf(new Page.PdfOptions().setPath(Path.of("/tmp/agenda-pdf-" + largeur + ".pdf")).setPreferCSSPageSize(true));
                });
            }
        }
    }

    static void photo(Page page, String nom) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("/tmp/agenda-photos/" + nom + ".png"))
                .setFullPage(true));
    }
}
