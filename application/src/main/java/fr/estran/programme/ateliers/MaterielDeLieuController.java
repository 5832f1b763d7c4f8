package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is at a venue, ticked in the catalogue. */
@WebController
@Ouvert(Cercle.TENUE_DES_LIEUX)
public record MaterielDeLieuController(Preparations preparations, Lieux lieux) {

    public record VueMaterielDeLieu(
            LieuDecrit lieu,
            List<Materiel> materiels,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/lieux/{lieu}/materiel")
    Page voir(@PathVariable LieuId lieu) {
        return montrer(lieu(lieu), Conciliation.ouvrir(preparations.surPlace(lieu)), Map.of());
    }

    @PostMapping("/equipe/lieux/{lieu}/materiel")
    Reponse noter(@PathVariable("lieu") LieuId id, @RequestParam MultiValueMap<String, String> envoi) {
        var lieu = lieu(id);
        var dite = Conciliation.lire(envoi, preparations.surPlace(id));
        var fautes = new LinkedHashMap<String, String>();
        dite.fautes(fautes, paroles());
        if (!fautes.isEmpty()) {
            return montrer(lieu, dite, fautes).refusee();
        }
        preparations.noterSurPlace(id, dite);
        return Renvoi.vers("/equipe/lieux/" + id).annoncer(MESSAGES.dire("materiel.du_lieu.enregistre"));
    }

    private Page montrer(LieuDecrit lieu, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "programme/ateliers/materiel-de-lieu",
                MESSAGES,
                new VueMaterielDeLieu(
                        lieu,
                        preparations.aChoisir(dite.ecrits().tous("materiel")::contains),
                        dite,
                        paroles(),
                        fautes));
    }

    private Conciliation.Paroles paroles() {
        var noms = new LinkedHashMap<String, String>();
        preparations.materiels().forEach(chose -> noms.put(chose.id().toString(), chose.nom()));
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return MESSAGES.dire("materiel.du_lieu.titre");
            }

            @Override
            public String valeur(String champ, String valeur) {
                return noms.getOrDefault(valeur, "");
            }
        };
    }

    private LieuDecrit lieu(LieuId id) {
        return lieux.des(List.of(id)).stream().findFirst().orElseThrow(Introuvable::new);
    }
}
