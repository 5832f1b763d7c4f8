package fr.estran.messages;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what leaves, when it leaves. */
@Component
public class RedactionDesMessages {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ARRET = "/messages/arret/";
    private static final String RECU = "/messages/recus/";

    private final Textes textes;
    private final Enseigne enseigne;
    private final Structures structures;

    RedactionDesMessages(Textes textes, Enseigne enseigne, Structures structures) {
        this.textes = textes;
        this.enseigne = enseigne;
        this.structures = structures;
    }

    public Envoi envoi(AEnvoyer message) {
        return switch (message.moyen()) {
            case SMS -> sms(message);
            case COURRIEL -> courriel(message);
            case APPEL, COURRIER, AUCUN -> throw new IllegalStateException("somebody of the staff does that");
        };
    }

    /** What is read by whoever holds the telephone has words of its own. */
    private Envoi.Sms sms(AEnvoyer message) {
        var texte = pourQui(message)
                + texte(message, message.neutre() ? Forme.NEUTRE : Forme.SMS).texte();
        var variables = variables(message);
        variables.put("service", message.commune());
        return new Envoi.Sms(
                message.cle(),
                message.destinataire(),
                Remplissage.sms(
                        avecLaVisio(
                                message.preuve() == null || texte.contains("{preuve}") ? texte : "{preuve}. " + texte,
                                message),
                        sansAutreRappel(message) ? MESSAGES.dire("sms.bientot") : "",
                        variables,
                        laPlace(message).map(adresse -> adresse.replaceFirst("^https://", ""))),
                lien(RECU, message).orElse(null));
    }

    /** Whoever registered somebody reads first for whom it is; what shows that they are reached says nothing of anybody. */
    private static String pourQui(AEnvoyer message) {
        return message.auTiers() && message.leModele() != Modele.PREUVE
                ? MESSAGES.dire("sms.pour_le_tiers", "noms", message.nomsEntiers()) + " "
                : "";
    }

    /** Says what an e-mail says. */
    public Lettre lettre(AEnvoyer message, LocalDate jour) {
        var texte = texte(message, Forme.COURRIEL);
        var variables = enEntier(message);
        var dit = avecLeCode(Remplissage.remplir(texte.texte(), variables), message)
                + (sansAutreRappel(message) ? "\n\n" + MESSAGES.dire("courriel.bientot") : "")
                + enVisio(message)
                + pourVenir(message);
        var corps = message.lien()
                .flatMap(_ -> enseigne.adresse())
                .map(adresse -> dit + "\n\n" + MESSAGES.dire("lettre.adresse", "adresse", adresse + "/ma-place"))
                .orElse(dit);
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(message.nomsEntiers(), message.destinataire()),
                MESSAGES.dire("lettre.date", "jour", Jours.dire(jour)),
                Remplissage.remplir(String.valueOf(texte.objet()), variables),
                List.of((corps + "\n\n" + enseigne.nom()).split("\n\n+")));
    }

    /** Whatever words the town has chosen: who is to come by video is told where to click. */
    private static String enVisio(AEnvoyer message) {
        return message.visio()
                .map(salle -> "\n\n" + MESSAGES.dire("visio.lien", "adresse", salle))
                .orElse("");
    }

    private static String avecLaVisio(String texte, AEnvoyer message) {
        return message.visio()
                .map(salle -> texte.replaceAll("(?<![.!?])$", ".") + " " + MESSAGES.dire("visio.sms", "adresse", salle))
                .orElse(texte);
    }

    /** On paper nothing can be looked up: to whoever is to come it says how one gets there, and what to bring. */
    private static String pourVenir(AEnvoyer message) {
        if (!message.leModele().faitVenir()) {
            return "";
        }
        var dits = new StringBuilder();
        var lignes = message.type().enUnLieu() ? message.venir().apresLAdresse() : List.<String>of();
        if (!lignes.isEmpty()) {
            dits.append("\n\n")
                    .append(MESSAGES.dire("lettre.venir"))
                    .append('\n')
                    .append(String.join("\n", lignes));
        }
        if (!message.neutre() && !dit(message.aApporter()).isEmpty()) {
            dits.append("\n\n")
                    .append(MESSAGES.dire("lettre.a_apporter"))
                    .append('\n')
                    .append(dit(message.aApporter()).replaceAll("\\R+", "\n"));
        }
        return dits.toString();
    }

    private Map<String, String> enEntier(AEnvoyer message) {
        var variables = variables(message);
        variables.replace(
                "quand",
                Quand.enEntier(
                        message.leModele() == Modele.SEANCE_ANNULEE ? message.avant() : message.debut(),
                        message.zone()));
        variables.replace("dates", dates(message, Quand::enEntier));
        variables.replace("avant", Quand.enEntier(message.avant(), message.zone()));
        return variables;
    }

    private Envoi.Courriel courriel(AEnvoyer message) {
        var texte = texte(message, Forme.COURRIEL);
        var variables = enEntier(message);
        var corps = new StringBuilder();
        if (message.auProfessionnel()) {
            corps.append(MESSAGES.dire(
                            message.neutre() ? "courriel.entete.rendez_vous" : "courriel.entete",
                            "prenom",
                            message.prenom(),
                            "n",
                            message.personnes()))
                    .append("\n\n");
        }
        if (message.auTiers() && message.leModele() != Modele.PREUVE) {
            if (message.tiers() != null) {
                corps.append(MESSAGES.dire("courriel.bonjour_au_tiers", "tiers", message.tiers()))
                        .append("\n\n");
            }
            corps.append(MESSAGES.dire(
                            message.neutre() ? "courriel.pour_le_tiers.rendez_vous" : "courriel.pour_le_tiers",
                            "noms",
                            message.nomsEntiers(),
                            "n",
                            message.personnes()))
                    .append("\n\n");
        }
        corps.append(avecLeCode(Remplissage.remplir(texte.texte(), variables), message));
        corps.append(enVisio(message));
        if (sansAutreRappel(message)) {
            corps.append("\n\n").append(MESSAGES.dire("courriel.bientot"));
        }
        return new Envoi.Courriel(
                message.cle(),
                enseigne.nom(),
                message.destinataire(),
                objet(message, Remplissage.remplir(String.valueOf(texte.objet()), variables)),
                corps.toString(),
                enseigne.courriel().orElse(null),
                laPlace(message)
                        .map(adresse -> new Envoi.Lien(adresse, MESSAGES.dire(lienDit(message))))
                        .orElse(null),
                lien(ARRET, message).orElse(null),
                null);
    }

    private static String lienDit(AEnvoyer message) {
        if (message.auTiers()) {
            return "courriel.voir";
        }
        return message.neutre() ? "courriel.le_rendez_vous" : "courriel.la_place";
    }

    /** Whoever booked is not the one whose place it is: that is seen before it is opened. */
    private static String objet(AEnvoyer message, String objet) {
        if (message.auTiers() && message.leModele() != Modele.PREUVE) {
            return MESSAGES.dire("courriel.objet_au_professionnel", "prenom", message.nomsEntiers(), "objet", objet);
        }
        return message.auProfessionnel()
                ? MESSAGES.dire("courriel.objet_au_professionnel", "prenom", message.prenom(), "objet", objet)
                : objet;
    }

    private TexteDeMessage texte(AEnvoyer message, Forme forme) {
        return TextesDesRendezVous.de(message, forme)
                .orElseGet(() -> textes.lire(message.leModele(), forme, message.personnes()));
    }

    /** Whatever words the town has chosen: nobody is told of a place without what opens it. */
    private static String avecLeCode(String corps, AEnvoyer message) {
        var code = message.code();
        return !message.leModele().ouvre() || code.isEmpty() || corps.contains(code)
                ? corps
                : corps + "\n\n" + MESSAGES.dire("courriel.le_code", "code", code);
    }

    private Optional<String> laPlace(AEnvoyer message) {
        return message.lien().flatMap(chemin -> enseigne.adresse().map(adresse -> adresse + chemin));
    }

    private Optional<String> lien(String chemin, AEnvoyer message) {
        return enseigne.adresse().map(adresse -> adresse + chemin + message.jeton());
    }

    /** Each that has no value is empty: what is said around it is left out. */
    private Map<String, String> variables(AEnvoyer message) {
        var dites = new HashMap<String, String>();
        Remplissage.VARIABLES.forEach(nom -> dites.put(nom, ""));
        dites.put("prenom", message.prenom());
        dites.put("titre", message.sujet());
        dites.put(
                "quand",
                Quand.enBref(
                        message.leModele() == Modele.SEANCE_ANNULEE ? message.avant() : message.debut(),
                        message.zone()));
        dites.put("lieu", message.endroit());
        dites.put("adresse", dit(message.adresse()));
        dites.put("code", message.code());
        dites.put("preuve", dit(message.preuve()));
        dites.put("rang", message.rang());
        dites.put("jusqua", Quand.enBref(message.jusqua(), message.zone()));
        dites.put("dates", dates(message, Quand::enBref));
        dites.put("avant", Quand.enBref(message.avant(), message.zone()));
        dites.put("raison", dit(message.raison()).replaceAll("[.\\s]+$", ""));
        dites.put("telephone", enseigne.telephone().orElse(""));
        dites.put("service", enseigne.nom());
        if (message.leModele().libre()) {
            dites.put("libre", message.leLibre());
        }
        if (message.neutre()) {
            dites.put("qui_appelle", structures.assemblee().quiAppelle());
        }
        return dites;
    }

    /** Where somebody may come instead: the next of the same kind that have room. */
    private static String dates(AEnvoyer message, BiFunction<Instant, ZoneId, String> dire) {
        return Enumeration.auChoix(message.autres().stream()
                .map(moment -> dire.apply(Instant.ofEpochSecond(moment), message.zone()))
                .toList());
    }

    /** Whoever registers shortly before is reminded here, and not once more. */
    private static boolean sansAutreRappel(AEnvoyer message) {
        var debut = message.debut();
        return (message.leModele() == Modele.CONFIRMATION || message.leModele() == Modele.PROMOTION)
                && debut != null
                && Rappels.pour(Moyen.COURRIEL, debut, message.zone(), message.feries(), message.creeLe())
                        .isEmpty();
    }

    private static String dit(@Nullable String texte) {
        return texte == null ? "" : texte.strip();
    }
}
