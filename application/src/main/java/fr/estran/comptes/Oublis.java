package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.AccesProvisoires;
import fr.estran.socle.secrets.Frein;
import fr.estran.socle.secrets.Freins;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to whoever says that they forgot their password: all is done out of their sight, so that the answer tells nothing. */
@Service
public class Oublis implements DisposableBean {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(Oublis.class);
    private static final int DE_FRONT = 2;

    private final Freins freins;
    private final LiensDeMotDePasse liens;
    private final Courriels courriels;
    private final ExecutorService derriere = Executors.newFixedThreadPool(DE_FRONT);

    Oublis(Freins freins, LiensDeMotDePasse liens, Courriels courriels) {
        this.freins = freins;
        this.liens = liens;
        this.courriels = courriels;
    }

    /** Whether a message can be sent at all. */
    boolean possible() {
        return courriels.possible();
    }

    /** Whoever asks too often is answered the same, and nothing is sent. */
    void demander(String saisi, String origine) {
        var courriel = Compte.courriel(saisi);
        if (freins.serrer(Frein.pour("oubli", courriel, origine)).isPresent()) {
            return;
        }
        var structure = StructureCourante.siConnue().orElseThrow();
        derriere.execute(() -> StructureCourante.auNomDe(structure, () -> {
            envoyer(courriel);
            return structure;
        }));
    }

    private void envoyer(String courriel) {
        try {
            liens.preparer(courriel).ifPresent(courriels::envoyerLeLien);
        } catch (RuntimeException e) {
            // Its message may hold an address.
            JOURNAL_TECHNIQUE.error(
                    "a link to choose a password could not be sent: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        derriere.close();
    }

    /** The links by which a password is chosen: made here, sent by whoever signs people in. */
    @Service
    @Transactional
    static class LiensDeMotDePasse {

        private final CompteRepository comptes;
        private final FournisseurRepository fournisseurs;
        private final AccesProvisoires acces;
        private final Journal journal;
        private final Enseigne enseigne;

        LiensDeMotDePasse(
                CompteRepository comptes,
                FournisseurRepository fournisseurs,
                AccesProvisoires acces,
                Journal journal,
                Enseigne enseigne) {
            this.comptes = comptes;
            this.fournisseurs = fournisseurs;
            this.acces = acces;
            this.journal = journal;
            this.enseigne = enseigne;
        }

        /** Of an account that is in use, and entered by a password; nothing otherwise. */
        public Optional<LienDeMotDePasse> preparer(String courriel) {
            return comptes.trouver(courriel)
                    .filter(compte -> compte.actif() && !fournisseurs.ferme(compte.id()))
                    .flatMap(compte -> enseigne.adresse().map(adresse -> {
                        journal.noter("mot_de_passe.oublier", compte.id().valeur(), null);
                        return new LienDeMotDePasse(
                                compte.courriel(),
                                compte.nom(),
                                enseigne.nom(),
                                adresse + "/mot-de-passe/lien?jeton=" + acces.lien(compte.id()));
                    }));
        }
    }

    /** The one message that accounts send. It says the same as text and as a page. */
    @Component
    static class Courriels {

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
                contenu.setSubject(MESSAGES.dire("courriel.oubli.objet", "service", lien.service()));
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

    /**
     * By which somebody chooses a password.
     *
     * @param courriel where it is sent
     * @param adresse of the page on which it is chosen
     */
    public record LienDeMotDePasse(String courriel, String nom, String service, String adresse) {}
}
