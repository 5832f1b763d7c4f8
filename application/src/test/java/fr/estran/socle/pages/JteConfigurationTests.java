package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

class JteConfigurationTests {

    @TempDir
    Path sources;

    @AfterEach
    void fermer() {
        System.clearProperty("estran.chantier");
    }

    @Test
    void shows_a_page_that_somebody_writes_as_soon_as_it_changes() throws Exception {
        System.setProperty("estran.chantier", sources.toString());
        ecrire("@param String nom\n<p>Bonjour ${nom}</p>", 1);
        var vues = new JteConfiguration().jteViewResolver();
        var contexte = new StaticWebApplicationContext();
        contexte.setServletContext(new MockServletContext());
        contexte.refresh();
        ((AbstractCachingViewResolver) vues).setApplicationContext(contexte);
        assertThat(page(vues, contexte)).contains("<p>Bonjour Luce</p>");

        ecrire("@param String nom\n<p>Bonsoir ${nom}</p>", 2);

        assertThat(page(vues, contexte)).contains("<p>Bonsoir Luce</p>");
    }

    private void ecrire(String modele, long seconde) throws Exception {
        var fichier = Files.createDirectories(sources.resolve("jte")).resolve("essai.jte");
        Files.writeString(fichier, modele);
        Files.setLastModifiedTime(fichier, FileTime.fromMillis(seconde * 1000));
    }

    private static String page(ViewResolver vues, WebApplicationContext contexte) throws Exception {
        var demande = new MockHttpServletRequest();
        demande.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, contexte);
        var reponse = new MockHttpServletResponse();
        vues.resolveViewName("essai", Locale.FRENCH).render(Map.of("nom", "Luce"), demande, reponse);
        return reponse.getContentAsString();
    }
}
