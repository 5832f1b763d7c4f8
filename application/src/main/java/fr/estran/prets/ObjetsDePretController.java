package fr.estran.prets;

import fr.estran.prets.ObjetDePret.MotifDeRetrait;
import fr.estran.prets.ObjetsDePret.FormulaireDObjet;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the town lends, made, changed, retired and taken up; for how long it lends, and when it recalls. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record ObjetsDePretController(ObjetsDePret objets) {

    public record VueObjets(
            List<ObjetDePret> objets,
            UUID cle,
            FormulaireDObjet formulaire,
            String jours,
            String rappel,
            Map<String, String> fautes) {}

    public record VueObjet(
            ObjetDePret objet,
            FormulaireDObjet formulaire,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("prets/prets");

    private static final String ICI = "/reglages/prets";

    private static final Paroles PAROLES = new Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("sorte") ? MESSAGES.dire("sorte." + valeur) : valeur;
        }
    };

    @GetMapping(ICI)
    Page lister() {
        return liste(Identifiants.nouveau(), FormulaireDObjet.VIERGE, null, null, Map.of());
    }

    @PostMapping(ICI)
    Reponse ajouter(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new FormulaireDObjet(new Champs(envoi));
        var cle = ObjetsDePret.nouvelId(envoi.getFirst("cle"));
        var fautes = formulaire.fautes(MESSAGES, inventaires(cle));
        if (!fautes.isEmpty()) {
            return liste(cle, formulaire, null, null, fautes).refusee();
        }
        objets.ajouter(cle, formulaire);
        return vers("#objet-" + cle, "faite.ajoute");
    }

    @PostMapping("/reglages/prets/durees")
    Reponse regler(@RequestParam(defaultValue = "") String jours, @RequestParam(defaultValue = "") String rappel) {
        var dureeLue = LectureDeSaisie.entier(jours, 1, ReglageDePret.JOURS_AU_PLUS);
        var rappelLu = LectureDeSaisie.entier(rappel, 0, ReglageDePret.RAPPEL_AU_PLUS);
        var fautes = new LinkedHashMap<String, String>();
        if (dureeLue.isEmpty()) {
            fautes.put("jours", MESSAGES.dire("faute.jours", "n", ReglageDePret.JOURS_AU_PLUS));
        }
        if (rappelLu.isEmpty()) {
            fautes.put("rappel", MESSAGES.dire("faute.rappel", "n", ReglageDePret.RAPPEL_AU_PLUS));
        }
        if (!fautes.isEmpty()) {
            return liste(Identifiants.nouveau(), FormulaireDObjet.VIERGE, jours, rappel, fautes)
                    .refusee();
        }
        objets.regler(new ReglageDePret(dureeLue.getAsInt(), rappelLu.getAsInt()));
        return vers("", "faite.reglee");
    }

    @GetMapping("/reglages/prets/{objet}")
    Page voir(@PathVariable UUID objet) {
        return fiche(objet, Conciliation.ouvrir(objets.ecrits(objet)), Map.of());
    }

    @PostMapping("/reglages/prets/{objet}")
    Reponse changer(@PathVariable UUID objet, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, objets.ecrits(objet));
        var fautes = new FormulaireDObjet(dite.ecrits()).fautes(MESSAGES, inventaires(objet));
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return fiche(objet, dite, fautes).refusee();
        }
        objets.changer(objet, dite);
        return vers("#objet-" + objet, "faite.change");
    }

    @PostMapping("/reglages/prets/{objet}/retirer")
    Reponse retirer(@PathVariable UUID objet, @RequestParam(defaultValue = "") String motif) {
        var lu = Code.lire(MotifDeRetrait.class, motif);
        if (lu.isEmpty()) {
            return fiche(
                            objet,
                            Conciliation.ouvrir(objets.ecrits(objet)),
                            Map.of("motif", MESSAGES.dire("faute.motif")))
                    .refusee();
        }
        return objets.retirer(objet, lu.get())
                ? vers("", "faite.retire")
                : Renvoi.vers(ICI + "/" + objet).avertir(MESSAGES.dire("retirer.prete"));
    }

    @PostMapping("/reglages/prets/{objet}/reprendre")
    Renvoi reprendre(@PathVariable UUID objet) {
        objets.reprendre(objet);
        return vers("#objet-" + objet, "faite.repris");
    }

    private List<String> inventaires(UUID sauf) {
        return objets.tous().stream()
                .filter(un -> !un.id().equals(sauf))
                .flatMap(un -> Stream.ofNullable(un.inventaire()))
                .toList();
    }

    private Page liste(
            UUID cle,
            FormulaireDObjet formulaire,
            @Nullable String jours,
            @Nullable String rappel,
            Map<String, String> fautes) {
        var reglage = objets.reglage();
        return Page.de(
                "prets/objets",
                MESSAGES,
                new VueObjets(
                        objets.tous(),
                        cle,
                        formulaire,
                        jours == null ? Integer.toString(reglage.jours()) : jours,
                        rappel == null ? Integer.toString(reglage.rappel()) : rappel,
                        fautes));
    }

    private Page fiche(UUID objet, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de(
                "prets/objet",
                MESSAGES,
                new VueObjet(
                        objets.lire(objet),
                        new FormulaireDObjet(conciliation.ecrits()),
                        conciliation,
                        PAROLES,
                        fautes));
    }

    private static Renvoi vers(String suite, String cle) {
        return Renvoi.vers(ICI + suite).annoncer(MESSAGES.dire(cle));
    }
}
