package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.EcartsAvecLaFiche.EcartAvecLaFiche;
import fr.estran.inscriptions.guichet.LectureDesListes.ListeDite;
import fr.estran.inscriptions.guichet.PasJointes.PasJointe;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.Groupes.GroupeGarde;
import fr.estran.inscriptions.places.Inscrits.LigneDeListe;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is registered, who was offered a place, who waits and why. */
@WebController
@Ouvert(Cercle.GUICHET)
public record ListesController(LectureDesListes listes, PasJointes pasJointes, EcartsAvecLaFiche ecarts) {

    public record VueListes(List<ActionDite> actions) {}

    public record VueFeuille(ListeDite liste, List<PasJointe> pasJointes) {}

    public record VueListe(
            ListeDite liste,
            SaisieGroupe groupe,
            Map<String, String> fautes,
            boolean enPlus,
            List<PasJointe> pasJointes) {}

    public record VueLigne(
            ListeDite liste, LigneDeListe ligne, @Nullable EcartAvecLaFiche ecart) {}

    public record VueLiberer(ListeDite liste, GroupeGarde garde) {}

    static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    @GetMapping("/equipe/inscriptions")
    Page tout() {
        return Page.de("inscriptions/guichet/listes", MESSAGES, new VueListes(listes.aVenir()));
    }

    @GetMapping("/equipe/inscriptions/{action}")
    Page voir(@PathVariable ActionId action) {
        return Page.de(
                "inscriptions/guichet/liste",
                MESSAGES,
                new VueListe(
                        listes.lire(action),
                        new SaisieGroupe(Identifiants.nouveau(), "", "", "", "", false),
                        Map.of(),
                        false,
                        pasJointes.de(action)));
    }

    @GetMapping("/equipe/inscriptions/{action}/imprimer")
    Page imprimer(@PathVariable ActionId action) {
        return Page.de(
                "inscriptions/guichet/feuille", MESSAGES, new VueFeuille(listes.lire(action), pasJointes.de(action)));
    }

    @GetMapping("/equipe/inscriptions/{action}/{inscription}")
    Page gerer(@PathVariable ActionId action, @PathVariable InscriptionId inscription) {
        return une(action, inscription, "inscriptions/guichet/gerer");
    }

    /** Whether they are sure: of whom, of what, and what follows. */
    @GetMapping("/equipe/inscriptions/{action}/{inscription}/annuler")
    Page annuler(@PathVariable ActionId action, @PathVariable InscriptionId inscription) {
        return une(action, inscription, "inscriptions/guichet/annuler");
    }

    @GetMapping("/equipe/inscriptions/{action}/groupes/{groupe}/liberer")
    Page liberer(@PathVariable ActionId action, @PathVariable UUID groupe) {
        var liste = listes.lire(action);
        return Page.de(
                "inscriptions/guichet/liberer",
                MESSAGES,
                new VueLiberer(
                        liste,
                        liste.groupes().stream()
                                .filter(garde -> garde.id().equals(groupe))
                                .findFirst()
                                .orElseThrow(Introuvable::new)));
    }

    private Page une(ActionId action, InscriptionId inscription, String page) {
        var liste = listes.lire(action);
        var ligne = liste.lignes().stream()
                .filter(une -> une.vue().id().equals(inscription))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return Page.de(
                page,
                MESSAGES,
                new VueLigne(liste, ligne, ecarts.de(ligne.vue()).orElse(null)));
    }

    /**
     * A group as it is typed.
     *
     * @param quandMeme though nobody outside the team could have a place there yet
     */
    public record SaisieGroupe(
            UUID cle, String nom, String telephone, String places, String raison, boolean quandMeme) {

        private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
        private static final int NOM_AU_PLUS = 200;
        private static final int PLACES_AU_PLUS = 50;

        static SaisieGroupe de(MultiValueMap<String, String> champs) {
            return new SaisieGroupe(
                    SaisieInscrire.id(champs, "cle", cle -> cle).orElseGet(Identifiants::nouveau),
                    SaisieInscrire.dit(champs, "nom"),
                    SaisieInscrire.dit(champs, "telephone"),
                    SaisieInscrire.dit(champs, "places"),
                    SaisieInscrire.dit(champs, "raison"),
                    champs.containsKey("quandMeme"));
        }

        int nombre() {
            return Integer.parseInt(places);
        }

        Entree.Groupe pour(ActionId action, Auteur auteur) {
            return new Entree.Groupe(
                    cle, action, nom, telephone.isEmpty() ? null : telephone, nombre(), raison, auteur);
        }

        Map<String, String> fautes() {
            var fautes = new LinkedHashMap<String, String>();
            if (nom.isEmpty() || nom.length() > NOM_AU_PLUS) {
                fautes.put("nom", MESSAGES.dire("faute.groupe"));
            }
            if (!telephone.isEmpty()) {
                Telephone.faute(telephone, MESSAGES.dire("faute.telephone"))
                        .ifPresent(faute -> fautes.put("telephone", faute));
            }
            if (!places.matches("[1-9]\\d?") || nombre() > PLACES_AU_PLUS) {
                fautes.put("places", MESSAGES.dire("faute.places", "n", PLACES_AU_PLUS));
            }
            return fautes;
        }
    }
}
