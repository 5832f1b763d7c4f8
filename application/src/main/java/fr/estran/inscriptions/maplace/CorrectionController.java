package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.SaisiePersonne.propre;
import static fr.estran.inscriptions.maplace.SaisiePersonne.vide;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PreuvesDesDemandes;
import fr.estran.inscriptions.places.PreuvesDesDemandes.Attendue;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.secrets.Tentatives;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A number or an address was typed wrong: whoever holds the place corrects it, and is told again. */
@Controller
public record CorrectionController(
        Demandes demandes,
        PlaceDuNavigateur navigateur,
        PreuvesDesDemandes preuves,
        Tentatives tentatives,
        Portier portier) {

    /** @param aQui whose number and address they are, where somebody registered somebody else */
    public record VueCorriger(
            @Nullable String laquelle,
            @Nullable String aQui,
            SaisieCorrection saisie,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String CORRECTION = "correction";
    private static final String ICI = "/ma-place";

    @GetMapping("/ma-place/corriger")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demander(@RequestParam(required = false) @Nullable UUID laquelle, HttpServletRequest demande) {
        return gardee(laquelle, demande)
                .<Reponse>map(trouvee -> montrer(
                        trouvee, SaisieCorrection.de(trouvee.inscriptions().getFirst()), Map.of(), laquelle, null))
                .orElse(Renvoi.vers(ICI));
    }

    @PostMapping("/ma-place/corriger")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Reponse corriger(
            @ModelAttribute("saisie") SaisieCorrection saisie,
            @RequestParam(required = false) @Nullable UUID laquelle,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var trouvee = gardee(laquelle, demande);
        if (trouvee.isEmpty()) {
            return Renvoi.vers(ICI);
        }
        var connue = trouvee.get().inscriptions().getFirst();
        var fautes = saisie.fautes(connue);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            return montrer(trouvee.get(), saisie, fautes, laquelle, null).refusee();
        }
        var sujet = trouvee.get().demande().toString();
        var attente = tentatives.compterDuJour(CORRECTION, sujet, demande.getRemoteAddr());
        if (attente.isPresent()) {
            tentatives.refuser(attente.get(), reponse);
            var erreur = MESSAGES.dire("corriger.trop");
            return montrer(trouvee.get(), saisie, Map.of(), laquelle, erreur);
        }
        var dites = saisie.coordonnees(connue);
        if (!Stream.of(dites.telephone(), dites.courriel())
                        .filter(Objects::nonNull)
                        .filter(ou -> !ou.equals(connue.telephone()) && !ou.equals(connue.courriel()))
                        .allMatch(ou -> portier.ecrire(demande, ou))
                || attendUnCode(trouvee.get()) && !portier.promettreUnCode()) {
            var erreur = MESSAGES.dire("corriger.trop");
            return montrer(trouvee.get(), saisie, Map.of(), laquelle, erreur).avec(429);
        }
        demandes.corriger(trouvee.get(), dites);
        return Renvoi.vers(ICI)
                .annoncer(MESSAGES.dire("corriger.fait." + dites.prevenir().code()));
    }

    private static Page montrer(
            Enregistree celle,
            SaisieCorrection saisie,
            Map<String, String> fautes,
            @Nullable UUID laquelle,
            @Nullable String erreur) {
        return Page.de(
                "inscriptions/maplace/corriger",
                MESSAGES,
                new VueCorriger(laquelle == null ? null : laquelle.toString(), aQui(celle), saisie, fautes, erreur));
    }

    private static @Nullable String aQui(Enregistree celle) {
        var connue = celle.inscriptions().getFirst();
        if (connue.tiers() == null) {
            return null;
        }
        return MESSAGES.dire(
                connue.auTiers() ? "corriger.a_qui.tiers" : "corriger.a_qui.personne",
                "nom",
                connue.tiers().nom(),
                "personne",
                celle.inscriptions().stream()
                        .map(InscriptionVue::nomEntier)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private boolean attendUnCode(Enregistree celle) {
        return preuves.attendue(celle.demande()).filter(Attendue::parCode).isPresent();
    }

    /** The one whose page it is; else the last that was opened. */
    private Optional<Enregistree> gardee(@Nullable UUID laquelle, HttpServletRequest demande) {
        var ouvertes = navigateur.ouvertes(demande);
        return laquelle == null
                ? ouvertes.stream().reduce((_, derniere) -> derniere)
                : ouvertes.stream()
                        .filter(une -> une.demande().equals(laquelle))
                        .findFirst();
    }

    /**
     * The number and the address by which somebody is reached, typed again.
     *
     * @param courrielVoulu which of two addresses they meant, as in {@link SaisieDemande}
     */
    public record SaisieCorrection(
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String courrielVoulu,
            @Nullable String courrielGarde) {

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        public SaisieCorrection {
            if (!vide(courrielVoulu)) {
                courriel = courrielVoulu;
                courrielGarde = courrielVoulu;
                courrielVoulu = null;
            }
        }

        static SaisieCorrection de(InscriptionVue connue) {
            return new SaisieCorrection(connue.telephone(), connue.courriel(), null, null);
        }

        public Optional<String> adresseVoulue() {
            return AdresseElectronique.voulue(propre(courriel), propre(courrielGarde));
        }

        /** @param connue as it is now: whoever is called needs a number, and whoever has no letter needs something */
        Map<String, String> fautes(InscriptionVue connue) {
            var fautes = new LinkedHashMap<String, String>();
            if (!vide(telephone)) {
                Telephone.faute(propre(telephone), MESSAGES.dire("faute.telephone"))
                        .ifPresent(faute -> fautes.put("telephone", faute));
            } else if (connue.type().surAppel() && !connue.auTiers()) {
                fautes.put("telephone", MESSAGES.dire("corriger.faute.numero"));
            } else if (vide(courriel) && connue.adresse() == null) {
                fautes.put("telephone", MESSAGES.dire("corriger.faute.joindre"));
            }
            if (!vide(courriel) && AdresseElectronique.lire(propre(courriel)).isEmpty()) {
                fautes.put("courriel", MESSAGES.dire("faute.courriel"));
            }
            return fautes;
        }

        /** Once it has no fault; the postal address and what they wish stay as they were. */
        Coordonnees coordonnees(InscriptionVue connue) {
            var dites = Coordonnees.de(
                    new OuJoindre(propre(telephone), vide(courriel) ? null : propre(courriel), connue.adresse()),
                    connue.prevenir(),
                    connue.sansMessage());
            return connue.veutLeSilence() ? dites.enSilence() : dites;
        }
    }
}
