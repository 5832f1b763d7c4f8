package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.Ouverture.IssueDuCompte;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.CleDePapier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The count: two people type their keys, all forms are opened together, and are no more. Keys are never in a session, nor in an address. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
public record DepouillementController(Enquetes enquetes, LancementDEnquete lancement, Urne urne) {

    public record VueDepouillement(
            Enquete enquete,
            SaisieDeDepouillement saisie,
            Map<String, String> fautes,
            boolean finie,
            ReponsesEnAttente attente) {}

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final String ICI = EnquetesController.ICI + "/{enquete}";

    @GetMapping(ICI + "/depouillement")
    Reponse ouvrir(@PathVariable EnqueteId enquete, HttpServletResponse reponse) {
        var lue = enquetes.lire(enquete);
        return lue.etat() == EtatDEnquete.LANCEE
                ? montrer(lue, SaisieDeDepouillement.VIDE, Map.of(), reponse)
                : EnquetesController.refuser(M.dire("pas_en_cours"), enquete);
    }

    @PostMapping(ICI + "/depouillement")
    Reponse depouiller(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String premiere,
            @RequestParam(defaultValue = "") String seconde,
            @RequestParam(defaultValue = "false") boolean maintenant,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "0") int perdus,
            @RequestParam(defaultValue = "false") boolean sansLesLiens,
            HttpServletResponse reponse) {
        var lue = enquetes.lire(enquete);
        var saisie = new SaisieDeDepouillement(
                premiere, seconde, maintenant, revision, perdus, perdus, sansLesLiens, sansLesLiens);
        if (lue.etat() != EtatDEnquete.LANCEE) {
            return EnquetesController.refuser(M.dire("pas_en_cours"), enquete);
        }
        var fautes = fautes(lue, saisie);
        if (!fautes.isEmpty()) {
            return remontrer(lue, saisie, fautes, reponse);
        }
        return suivre(urne.compter(enquete, saisie.ouverture()), lue, saisie, reponse);
    }

    private Reponse suivre(
            IssueDuCompte issue, Enquete lue, SaisieDeDepouillement saisie, HttpServletResponse reponse) {
        return switch (issue) {
            case IssueDuCompte.Comptee _ ->
                EnquetesController.vers(lue.id(), "/resultats").annoncer(M.dire("depouillee"));
            case IssueDuCompte.TropPeu(var sans) ->
                remontrer(
                        lue,
                        saisie.proposantSansLesLiens(sans),
                        sans
                                ? Map.of("sansLesLiens", M.dire("depouiller.liens"))
                                : Map.of("abandonner", M.dire("depouiller.trop_peu")),
                        reponse);
            case IssueDuCompte.AutreCle(var laquelle) ->
                remontrer(
                        lue,
                        saisie,
                        Map.of(laquelle == 1 ? "premiere" : "seconde", M.dire("cles.faute.autre")),
                        reponse);
            case IssueDuCompte.Illisibles(var illisibles) ->
                remontrer(
                        lue,
                        saisie.proposantSans(illisibles),
                        Map.of("perdus", M.dire("depouiller.illisibles", "n", illisibles)),
                        reponse);
            case IssueDuCompte.Close _ -> EnquetesController.refuser(M.dire("pas_en_cours"), lue.id());
        };
    }

    private Map<String, String> fautes(Enquete enquete, SaisieDeDepouillement saisie) {
        var fautes = new LinkedHashMap<String, String>();
        noter(
                fautes,
                "premiere",
                enquete.clePremiere() == null ? null : ClesDEnqueteController.faute(saisie.premiere()));
        noter(fautes, "seconde", enquete.cleSeconde() == null ? null : ClesDEnqueteController.faute(saisie.seconde()));
        if (!lancement.finie(enquete)) {
            noter(fautes, "maintenant", saisie.maintenant() ? null : M.dire("depouiller.pas_encore"));
            noter(fautes, "maintenant", saisie.revision() == enquete.revision() ? null : M.dire("devancee"));
        }
        return fautes;
    }

    private static void noter(Map<String, String> fautes, String champ, @Nullable String faute) {
        if (faute != null) {
            fautes.putIfAbsent(champ, faute);
        }
    }

    private Page remontrer(
            Enquete enquete, SaisieDeDepouillement saisie, Map<String, String> fautes, HttpServletResponse reponse) {
        return montrer(enquete, saisie, fautes, reponse).refusee();
    }

    private Page montrer(
            Enquete enquete, SaisieDeDepouillement saisie, Map<String, String> fautes, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Page.de(
                "parole/enquetes/depouillement",
                M,
                new VueDepouillement(enquete, saisie, fautes, lancement.finie(enquete), urne.enAttente(enquete.id())));
    }

    /** Too few came, or a key is lost: nobody will read them. */
    @PostMapping(ICI + "/abandon")
    Renvoi abandonner(@PathVariable EnqueteId enquete, @RequestParam(defaultValue = "false") boolean sur) {
        var id = enquetes.lire(enquete).id();
        if (!sur) {
            return EnquetesController.vers(id, "/depouillement").avertir(M.dire("abandonner.cocher"));
        }
        return urne.renoncer(id) instanceof IssueDuCompte.Comptee
                ? EnquetesController.vers(id, "").annoncer(M.dire("abandonnee"))
                : EnquetesController.refuser(M.dire("pas_en_cours"), id);
    }

    /**
     * What somebody typed to count, and what they are asked about.
     *
     * @param maintenant the last day is not over, and nobody will answer any more
     * @param revision of what they have read then
     * @param perdus how many that do not open they leave out
     * @param illisibles how many there are, where they were found
     * @param sansLesLiens those that came by a link are too few: they go unread
     * @param peuDeLiens that it was found so
     */
    public record SaisieDeDepouillement(
            String premiere,
            String seconde,
            boolean maintenant,
            int revision,
            int perdus,
            int illisibles,
            boolean sansLesLiens,
            boolean peuDeLiens) {

        static final SaisieDeDepouillement VIDE = new SaisieDeDepouillement("", "", false, -1, 0, 0, false, false);

        Ouverture ouverture() {
            return new Ouverture(lue(premiere), lue(seconde), perdus, sansLesLiens);
        }

        private static @Nullable CleDePapier lue(String tapee) {
            return CleDePapier.lire(tapee) instanceof CleDePapier.Lecture.Lue(var cle) ? cle : null;
        }

        SaisieDeDepouillement proposantSans(int nombre) {
            return new SaisieDeDepouillement(
                    premiere, seconde, maintenant, revision, perdus, nombre, sansLesLiens, peuDeLiens);
        }

        SaisieDeDepouillement proposantSansLesLiens(boolean peu) {
            return new SaisieDeDepouillement(
                    premiere, seconde, maintenant, revision, perdus, illisibles, sansLesLiens, peu);
        }
    }
}
