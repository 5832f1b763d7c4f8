package fr.estran.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries e-mails: by the server that is set, or into files in the demonstration. A mail server may take a minute to answer: nobody waits
 * for it with rows locked and a connection in hand, and what would is refused.
 */
@Component
public class Poste {

    private static final Messages MESSAGES = Messages.de("messages/passerelles");

    /** What a server answers when it is for good. */
    private static final Pattern PERMANENT =
            Pattern.compile("(?<code>5\\d\\d)[ -](5\\.(?<precis>\\d{1,3}\\.\\d{1,3}) )?(?<dit>.*)", Pattern.DOTALL);

    private final @Nullable JavaMailSender serveur;
    private final @Nullable DossierDeMessages dossier;
    private final @Nullable String expediteur;
    private final TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);

    Poste(
            ObjectProvider<JavaMailSender> serveurs,
            ObjectProvider<DossierDeMessages> dossiers,
            @Value("${estran.courriel.expediteur:${spring.mail.username:#{null}}}") @Nullable String expediteur) {
        this.serveur = expediteur == null ? null : serveurs.getIfAvailable();
        this.dossier = dossiers.getIfAvailable();
        this.expediteur = expediteur;
    }

    public boolean enService() {
        return serveur != null || dossier != null;
    }

    @Transactional(propagation = Propagation.NEVER)
    public Livraison envoyer(Envoi.Courriel courriel) {
        if (serveur == null) {
            return dossier == null ? Livraison.sansPorteur(Moyen.COURRIEL) : deposer(dossier, courriel);
        }
        try {
            serveur.send(composer(courriel, serveur.createMimeMessage(), String.valueOf(expediteur)));
            return Livraison.acceptee();
        } catch (MailAuthenticationException e) {
            return Livraison.plusTard("acces_refuse");
        } catch (AddressException e) {
            return courriel.destinataire().equals(e.getRef())
                    ? Livraison.jamais("adresse_refusee")
                    : Livraison.plusTard("relais_refuse");
        } catch (MailSendException e) {
            return refus(e);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Livraison.plusTard("serveur_muet");
        }
    }

    private static Livraison deposer(DossierDeMessages dossier, Envoi.Courriel courriel) {
        if (courriel.piece() != null) {
            dossier.deposer(courriel.cle(), courriel.piece());
        }
        return dossier.deposer(courriel.cle(), courriel.objet(), texte(courriel));
    }

    /** Its id is its key: whoever is sent it twice sees it once. */
    private MimeMessage composer(Envoi.Courriel courriel, MimeMessage message, String de)
            throws MessagingException, UnsupportedEncodingException {
        var contenu = new MimeMessageHelper(message, true, UTF_8.name());
        contenu.setFrom(de, courriel.service());
        contenu.setTo(courriel.destinataire());
        contenu.setSubject(courriel.objet());
        contenu.setText(texte(courriel), page(courriel));
        var jointe = courriel.piece();
        if (jointe != null) {
            contenu.addAttachment(jointe.nom(), new ByteArrayResource(jointe.octets()), jointe.type());
        }
        message.setHeader("Message-ID", "<" + courriel.cle() + de.substring(de.indexOf('@')) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        var repondreA = courriel.repondreA();
        if (repondreA != null) {
            contenu.setReplyTo(repondreA);
        }
        desabonner(courriel, message);
        return message;
    }

    /** RFC 2369 and, for the one click, RFC 8058. */
    private static void desabonner(Envoi.Courriel courriel, MimeMessage message) throws MessagingException {
        var repondreA = courriel.repondreA();
        var ecrire = repondreA == null ? "" : "<mailto:" + repondreA + "?subject=STOP>";
        if (courriel.arret() != null) {
            message.setHeader(
                    "List-Unsubscribe", "<" + courriel.arret() + ">" + (ecrire.isEmpty() ? "" : ", " + ecrire));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } else if (!ecrire.isEmpty()) {
            message.setHeader("List-Unsubscribe", ecrire);
        }
    }

    private static String texte(Envoi.Courriel courriel) {
        return courriel.texte()
                + (courriel.lien() == null
                        ? ""
                        : "\n\n" + courriel.lien().titre() + " : "
                                + courriel.lien().adresse())
                + "\n\n"
                + courriel.service()
                + (courriel.arret() == null
                        ? ""
                        : "\n\n" + MESSAGES.dire("courriel.arret", "adresse", courriel.arret()));
    }

    private String page(Envoi.Courriel courriel) {
        var page = new StringOutput();
        pages.render("messages/courriel.jte", Map.of("m", MESSAGES, "courriel", courriel), page);
        return page.toString();
    }

    /** Of the address, for good; of us, whoever the message is for, until somebody has seen to it; or of nobody. */
    private static Livraison refus(MailSendException e) {
        var dits = e.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .flatMap(cause -> Stream.<Exception>iterate(cause, Objects::nonNull, Poste::suivante))
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .toList();
        var refus =
                dits.stream().map(PERMANENT::matcher).filter(Matcher::lookingAt).toList();
        if (refus.isEmpty()) {
            return Livraison.plusTard(
                    dits.stream().anyMatch(dit -> dit.matches("(?s)45\\d[ -].*"))
                            ? "serveur_fait_attendre"
                            : "serveur_muet");
        }
        return refus.stream().allMatch(Poste::viseLAdresse)
                ? Livraison.jamais("adresse_refusee")
                : Livraison.plusTard("relais_refuse");
    }

    private static @Nullable Exception suivante(Exception cause) {
        return cause instanceof MessagingException dite ? dite.getNextException() : null;
    }

    /**
     * RFC 3463: 5.1 is said of an address, 5.2 of its mailbox; 5.1.7 and 5.1.8, of ours. A server that gives no such code says it in
     * words; 530 to 538, and 554, are of the whole (RFC 5321, 4954).
     */
    private static boolean viseLAdresse(Matcher refus) {
        var precis = refus.group("precis");
        var laNotre = refus.group("dit").matches("(?s).*(relay|sender (address|verif)).*");
        return precis == null
                ? refus.group("code").startsWith("55") && !"554".equals(refus.group("code")) && !laNotre
                : precis.matches("1\\.([1-6]|10)|2\\..*") && !laNotre;
    }
}
