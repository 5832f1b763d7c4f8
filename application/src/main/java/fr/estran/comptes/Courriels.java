package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The one message that accounts send. It says the same as text and as a page. */
@Component
class Courriels {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final ObjectProvider<JavaMailSender> poste;
    private final Enseigne enseigne;
    private final @Nullable String expediteur;
    private final TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);

    Courriels(
            ObjectProvider<JavaMailSender> poste,
            Enseigne enseigne,
            @Value("${estran.courriel.expediteur:${spring.mail.username:#{null}}}") @Nullable String expediteur) {
        this.poste = poste;
        this.enseigne = enseigne;
        this.expediteur = expediteur;
    }

    /** Where a server for mail, a sender and the address of the service are set. */
    boolean possible() {
        return poste.getIfAvailable() != null
                && expediteur != null
                && enseigne.adresse().isPresent();
    }

    void envoyerLeLien(LienDeMotDePasse lien) {
        var envoi = poste.getObject();
        var message = envoi.createMimeMessage();
        try {
            var contenu = new MimeMessageHelper(message, true, UTF_8.name());
            contenu.setFrom(String.valueOf(expediteur), lien.service());
            contenu.setTo(lien.courriel());
            contenu.setSubject(MESSAGES.dire("courriel.oubli.objet", Map.of("service", lien.service())));
            contenu.setText(texte(lien), page(lien));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        envoi.send(message);
    }

    private static String texte(LienDeMotDePasse lien) {
        return MESSAGES.dire(
                "courriel.oubli.texte",
                Map.of("nom", lien.nom(), "service", lien.service(), "adresse", lien.adresse()));
    }

    private String page(LienDeMotDePasse lien) {
        var page = new StringOutput();
        pages.render("comptes/courriel-oubli.jte", Map.of("m", MESSAGES, "lien", lien), page);
        return page.toString();
    }
}
