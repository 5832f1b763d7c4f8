package fr.estran.presences.remises;

import fr.estran.presences.Feuilles;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The links of a session, put and taken away by whoever keeps its sheet. */
@WebController
@Ouvert(Cercle.GUICHET)
public record LiensController(LiensDesSeances liens, Feuilles feuilles) {

    /** @param jusquAu those who came find them until then */
    public record VueLiens(
            SeanceAPointer seance,
            List<LienDeSeance> liens,
            String jusquAu,
            LienDeSeance saisi,
            Map<String, String> fautes) {

        public VueLiens {
            liens = List.copyOf(liens);
            fautes = Map.copyOf(fautes);
        }
    }

    private static final Messages MESSAGES = Messages.de("presences/remises");
    private static final LienDeSeance VIERGE = new LienDeSeance("", "");

    @GetMapping("/equipe/seances/{seance}/liens")
    Page voir(@PathVariable SeanceId seance) {
        return montrer(seance, VIERGE, Map.of());
    }

    @PostMapping("/equipe/seances/{seance}/liens")
    Reponse ajouter(@PathVariable SeanceId seance, @RequestParam MultiValueMap<String, String> envoi) {
        var dit = LienDeSeance.de(new Champs(envoi));
        var fautes = dit.fautes();
        if (!fautes.isEmpty()) {
            return montrer(seance, dit, fautes).refusee();
        }
        feuilles.feuille(seance);
        return liens.ajouter(seance, dit)
                ? vers(seance, "liens.ajoute")
                : montrer(seance, dit, Map.of("lien", MESSAGES.dire("liens.faute.deja")))
                        .refusee();
    }

    /** Done twice, it is done. */
    @PostMapping("/equipe/seances/{seance}/liens/retirer")
    Renvoi retirer(@PathVariable SeanceId seance, @RequestParam(defaultValue = "") String lien) {
        feuilles.feuille(seance);
        liens.retirer(seance, lien);
        return vers(seance, "liens.retire");
    }

    private Page montrer(SeanceId id, LienDeSeance saisi, Map<String, String> fautes) {
        var seance = feuilles.feuille(id).seance();
        return Page.de(
                "presences/remises/liens",
                MESSAGES,
                new VueLiens(seance, liens.de(id), LiensDesSeances.jusquAu(seance), saisi, fautes));
    }

    private static Renvoi vers(SeanceId seance, String cle) {
        return Renvoi.vers("/equipe/seances/" + seance + "/liens").annoncer(MESSAGES.dire(cle));
    }
}
