package fr.estran.programme.planification;

import fr.estran.programme.planification.ResultatGestion.ARelire;
import fr.estran.programme.planification.ResultatGestion.Avertie;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/** What is answered to a change of the programme: where it is seen, or the form again with what stands in its way. */
public final class ReponseDeGestion {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private ReponseDeGestion() {}

    /**
     * Why a form is shown again, and nothing was done.
     *
     * @param fautes by field, what is wrong
     * @param avertissements what is odd, and may be meant
     * @param accord what is sent back by whoever has read it
     * @param relecture of many dates, what would become of each
     */
    public record Objections(
            Map<String, String> fautes,
            List<String> avertissements,
            @Nullable String accord,
            @Nullable RelectureDeSerie relecture) {

        public static final Objections AUCUNE = new Objections(Map.of(), List.of(), null, null);

        static Objections fautes(Map<String, String> fautes) {
            return new Objections(fautes, List.of(), null, null);
        }
    }

    /**
     * @param fautes of what is typed; it is tried where there are none
     * @param acte in a transaction of its own
     * @param conflit looked for again, once that transaction is over: who is elsewhere, if that is what stood in the way
     */
    public static Reponse de(
            Map<String, String> fautes,
            Supplier<ResultatGestion> acte,
            Supplier<Optional<String>> conflit,
            Function<Objections, Page> formulaire,
            Function<Faite, Reponse> apres) {
        var objections = Objections.fautes(fautes);
        if (fautes.isEmpty()) {
            switch (tenter(acte, conflit)) {
                case Faite faite -> {
                    return apres.apply(faite);
                }
                case Avertie avertie ->
                    objections = new Objections(Map.of(), avertie.phrases(), avertie.accord(), null);
                case ARelire(var relecture) -> objections = new Objections(Map.of(), List.of(), null, relecture);
                case Refusee(var champ, var phrase) -> objections = Objections.fautes(Map.of(champ, phrase));
            }
        }
        return formulaire.apply(objections).refusee();
    }

    /** Where nobody can be elsewhere, or it is told with the dates. */
    public static Reponse de(
            Map<String, String> fautes,
            Supplier<ResultatGestion> acte,
            Function<Objections, Page> formulaire,
            Function<Faite, Reponse> apres) {
        return de(fautes, acte, Optional::empty, formulaire, apres);
    }

    /** What the database refuses is said, and what was typed is kept. */
    private static ResultatGestion tenter(Supplier<ResultatGestion> acte, Supplier<Optional<String>> conflit) {
        try {
            return acte.get();
        } catch (DataIntegrityViolationException refus) {
            return conflit.get()
                    .map(phrase -> new Refusee("conseillers", phrase))
                    .orElseGet(() ->
                            new Refusee("formulaire", Contraintes.phrase(refus).orElseThrow(() -> refus)));
        } catch (PessimisticLockingFailureException attente) {
            return new Refusee("formulaire", MESSAGES.dire("gestion.faute.occupe"));
        }
    }

    /** Where it is seen; or the list of those who must be told, where there is anybody. */
    public static Renvoi vers(ActionId action, boolean aPrevenir) {
        return Renvoi.vers((aPrevenir ? "/equipe/messages/actions/" : "/equipe/programme/") + action);
    }
}
