package fr.estran.messages.relances;

import fr.estran.messages.MessageLibre;
import fr.estran.messages.MessagesLibres;
import fr.estran.messages.MessagesLibres.Resultat.Deja;
import fr.estran.messages.MessagesLibres.Resultat.Ecrit;
import fr.estran.messages.MessagesLibres.Resultat.EntreTemps;
import fr.estran.messages.MessagesLibres.Resultat.Personne;
import fr.estran.messages.relances.CiblesDuMessage.Cible;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes to those who are registered: what would leave is seen before it does. No word of it is in an address. */
@WebController
@Ouvert(Cercle.GUICHET)
public record EcrireController(
        CiblesDuMessage cibles, ApercuDuMessage apercus, MessagesLibres libres, Messagerie messagerie) {

    /** @param derniers what was written to them before, the last first */
    public record VueEcrire(
            Cible cible, SaisieDuMessage saisie, Map<String, String> fautes, List<MessageLibre> derniers, int signes) {}

    /** @param entreTemps somebody else has written since one began */
    public record VueApercu(
            Cible cible, SaisieDuMessage saisie, Apercu apercu, List<MessageLibre> derniers, boolean entreTemps) {}

    public record VueEcrit(MessageLibre libre, List<MessageVu> messages, String ici) {}

    private static final Messages MESSAGES = Messages.de("messages/libres");
    private static final String ICI = "/equipe/messages/ecrire";
    private static final String ECRITS = "/equipe/messages/ecrits/";

    @GetMapping(ICI)
    Page ouvrir(@RequestParam Map<String, String> dits) {
        var cible = cibles.lire(dits);
        return ecrire(cible, SaisieDuMessage.lire(Map.of()), Map.of());
    }

    @PostMapping(ICI)
    Reponse ecrire(@RequestParam MultiValueMap<String, String> tous, @AuthenticationPrincipal Identite qui) {
        var dits = tous.toSingleValueMap();
        var cible = cibles.lire(dits);
        var saisie = SaisieDuMessage.lire(dits);
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return ecrire(cible, saisie, fautes).refusee();
        }
        var deja = libres.lire(saisie.cle());
        if (deja.isPresent()) {
            return saisie.texte().equals(deja.get().texte())
                    ? Renvoi.vers(ECRITS + saisie.cle()).avertir(MESSAGES.dire("deja"))
                    : ecrire(cible, saisie.autre(), fautes);
        }
        return switch (dits.getOrDefault("geste", "")) {
            case "envoyer" -> {
                var envoi = apercus.preparer(saisie.pour(cible.concernees()), qui.compte())
                        .envoi();
                yield envoi.aConfirmer(tous) ? envoi.demander(ICI, tous) : envoyer(cible, saisie, qui);
            }
            case "reprendre" -> ecrire(cible, saisie, fautes);
            default -> apercu(cible, saisie.avecVu(libres.dernier(cible.actions())), false, qui);
        };
    }

    @GetMapping("/equipe/messages/ecrits/{libre}")
    Page voir(@PathVariable UUID libre) {
        return Page.de(
                "messages/relances/ecrit",
                MESSAGES,
                new VueEcrit(
                        libres.lire(libre).orElseThrow(Introuvable::new), messagerie.duLibre(libre), ECRITS + libre));
    }

    private Reponse envoyer(Cible cible, SaisieDuMessage saisie, Identite qui) {
        return switch (libres.ecrire(saisie.pour(cible.concernees()), saisie.vu(), qui.compte())) {
            case Ecrit(var repartition) ->
                Renvoi.vers(ECRITS + saisie.cle())
                        .annoncer(MESSAGES.dire(
                                "ecrit",
                                Map.of(
                                        "n",
                                        repartition.personnes(),
                                        "appels",
                                        repartition.envois(Moyen.APPEL),
                                        "lettres",
                                        repartition.envois(Moyen.COURRIER))));
            case Deja() -> Renvoi.vers(ECRITS + saisie.cle()).avertir(MESSAGES.dire("deja"));
            case EntreTemps() ->
                apercu(cible, saisie.avecVu(libres.dernier(cible.actions())), true, qui)
                        .depassee();
            case Personne() ->
                apercu(cible, saisie.avecVu(libres.dernier(cible.actions())), false, qui)
                        .refusee();
        };
    }

    private Page ecrire(Cible cible, SaisieDuMessage saisie, Map<String, String> fautes) {
        return Page.de(
                "messages/relances/ecrire",
                MESSAGES,
                new VueEcrire(cible, saisie, fautes, derniers(cible), SaisieDuMessage.SIGNES));
    }

    private Page apercu(Cible cible, SaisieDuMessage saisie, boolean entreTemps, Identite qui) {
        return Page.de(
                "messages/relances/ecrire-apercu",
                MESSAGES,
                new VueApercu(
                        cible,
                        saisie,
                        apercus.preparer(saisie.pour(cible.concernees()), qui.compte()),
                        derniers(cible),
                        entreTemps));
    }

    private List<MessageLibre> derniers(Cible cible) {
        return libres.de(cible.actions()).stream().limit(3).toList();
    }
}
