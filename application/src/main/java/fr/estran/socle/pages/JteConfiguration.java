package fr.estran.socle.pages;

import fr.estran.socle.commun.Chantier;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * Views are templates of jte, compiled with the code: {@code accueil/site/accueil} is {@code accueil/site/accueil.jte}. Where somebody works on
 * them, they are compiled when they are asked for, as soon as they change.
 */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    ViewResolver jteViewResolver() {
        return new Resolver(
                Chantier.trouver("jte").map(JteConfiguration::enChantier).orElseGet(JteConfiguration::compile));
    }

    private static TemplateEngine compile() {
        var moteur = TemplateEngine.createPrecompiled(ContentType.Html);
        moteur.setBinaryStaticContent(true);
        return moteur;
    }

    private static TemplateEngine enChantier(Path modeles) {
        try {
            return TemplateEngine.create(
                    new DirectoryCodeResolver(modeles),
                    Files.createTempDirectory("estran-jte-"),
                    ContentType.Html,
                    JteConfiguration.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Resolver extends AbstractTemplateViewResolver {

        private final TemplateEngine moteur;

        Resolver(TemplateEngine moteur) {
            this.moteur = moteur;
            setViewClass(Vue.class);
            setSuffix(".jte");
        }

        @Override
        protected Class<?> requiredViewClass() {
            return Vue.class;
        }

        @Override
        protected AbstractUrlBasedView instantiateView() {
            return new Vue(moteur);
        }
    }

    private static final class Vue extends AbstractTemplateView {

        private final TemplateEngine moteur;

        Vue(TemplateEngine moteur) {
            this.moteur = moteur;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return moteur.hasTemplate(String.valueOf(getUrl()));
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> modele, HttpServletRequest demande, HttpServletResponse reponse) throws Exception {
            var page = new Utf8ByteOutput();
            moteur.render(String.valueOf(getUrl()), modele, new SortieHtml(page));
            reponse.setContentType("text/html;charset=UTF-8");
            reponse.setContentLength(page.getContentLength());
            page.writeTo(reponse.getOutputStream());
        }
    }
}
