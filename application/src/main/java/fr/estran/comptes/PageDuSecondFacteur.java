package fr.estran.comptes;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.pages.CodeDessine;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.secrets.Totp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The page on which a telephone is given the secret: a drawing to photograph, and the same in letters. */
@Component
@ConditionalOnWebApplication
public class PageDuSecondFacteur {

    public record VueMiseEnPlace(
            String secret,
            CodeDessine dessin,
            String action,
            boolean exige,
            @Nullable String faute) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final SecondsFacteurs secondsFacteurs;
    private final SecretPropose propose;
    private final Comptes comptes;
    private final Enseigne enseigne;
    private final Attentes attentes;

    PageDuSecondFacteur(
            SecondsFacteurs secondsFacteurs,
            SecretPropose propose,
            Comptes comptes,
            Enseigne enseigne,
            Attentes attentes) {
        this.secondsFacteurs = secondsFacteurs;
        this.propose = propose;
        this.comptes = comptes;
        this.enseigne = enseigne;
        this.attentes = attentes;
    }

    /** @param exige whether one goes no further without it; otherwise the password is asked again */
    Page montrer(CompteId compte, String action, boolean exige, @Nullable String faute, HttpServletRequest demande) {
        var secret = Totp.enBase32(secondsFacteurs.montrer(compte, propose.de(compte, demande)));
        var courriel = comptes.trouver(compte).map(Compte::courriel).orElse("");
        return Page.de(
                "comptes/mise-en-place",
                MESSAGES,
                new VueMiseEnPlace(
                        secret.replaceAll("(.{4})(?!$)", "$1 "),
                        CodeDessine.de(adresse(secret, courriel)),
                        action,
                        exige,
                        faute));
    }

    String attendre(Instant jusqua, HttpServletResponse reponse) {
        return attentes.dire(jusqua, reponse);
    }

    private String adresse(String secret, String courriel) {
        var service = encode(enseigne.nom());
        return "otpauth://totp/" + service + ":" + encode(courriel) + "?secret=" + secret + "&issuer=" + service;
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
