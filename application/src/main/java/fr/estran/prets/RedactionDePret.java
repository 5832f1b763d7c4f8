package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.messages.Envoi;
import fr.estran.messages.Gsm7;
import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.prets.RappelDePretRepository.Du;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody reads or hears of what they borrowed: in the same words, whichever way it goes. */
@Component
record RedactionDePret(Enseigne enseigne) {

    Envoi.Sms sms(Du du, String numero) {
        return new Envoi.Sms(
                du.cle(),
                numero,
                Gsm7.ecrire(du.commune() + " : "
                        + dire("sms." + modele(du.retard()), mots(du.sorte(), du.nom(), du.jusquAu()))),
                null);
    }

    Envoi.Courriel courriel(Du du, String destinataire) {
        var mots = mots(du.sorte(), du.nom(), du.jusquAu());
        return new Envoi.Courriel(
                du.cle(),
                enseigne.nom(),
                destinataire,
                dire("objet." + modele(du.retard()), mots),
                String.join("\n\n", corps(modele(du.retard()), mots)),
                enseigne.courriel().orElse(null));
    }

    /** @param apres whether it may be read when the day of return is past; it is true on either day */
    Lettre lettre(APrevenir qui, LocalDate le, boolean apres) {
        var mots = mots(qui.sorte(), qui.nom(), qui.jusquAu());
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(qui.qui(), qui.adresse() == null ? "" : qui.adresse()),
                MESSAGES.dire("lettre.date", "jour", Jours.dire(le)),
                dire("objet." + modele(apres), mots),
                corps(apres ? "lettre_tardive" : "rappel", mots));
    }

    /** When somebody answers. */
    String aDire(APrevenir qui) {
        return dire("a_dire." + modele(qui.retard()), mots(qui.sorte(), qui.nom(), qui.jusquAu()));
    }

    private List<String> corps(String quoi, Map<String, Object> mots) {
        return List.of(
                dire("corps.bonjour", mots), dire("corps." + quoi, mots), dire("corps.suite", mots), enseigne.nom());
    }

    private Map<String, Object> mots(Sorte sorte, String nom, LocalDate jusquAu) {
        return Map.of(
                "sorte",
                sorte.code(),
                "nom",
                nom,
                "jour",
                Jours.sansAnnee(jusquAu),
                "service",
                enseigne.nom(),
                "tel",
                enseigne.telephone().isPresent() ? "oui" : "non",
                "telephone",
                enseigne.telephone().orElse(""));
    }

    private static String dire(String cle, Map<String, Object> mots) {
        return MESSAGES.dire(cle, mots);
    }

    private static String modele(boolean retard) {
        return retard ? "retard" : "rappel";
    }
}
