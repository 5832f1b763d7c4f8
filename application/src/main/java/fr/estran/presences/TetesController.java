package fr.estran.presences;

import fr.estran.presences.TetesDecrites.ResultatDeTetes;
import fr.estran.presences.TetesDecrites.Tetes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who the people without a name of a session were: numbers by gender, by what they do, by age. */
@WebController
@Ouvert(Cercle.GUICHET)
public record TetesController(Feuilles feuilles, TetesDecrites tetes) {

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final int AU_PLUS = 1_000;

    /** @param champs what was typed or noted, by trait and code: {@code genre.F} */
    public record VueTetes(Feuille feuille, Tetes notees, Map<String, String> champs, Map<String, String> fautes) {}

    @GetMapping("/equipe/seances/{seance}/presences/sans-nom")
    Page demander(@PathVariable SeanceId seance) {
        var champs = new LinkedHashMap<String, String>();
        tetes.lire(seance)
                .nombres()
                .forEach((trait, nombres) ->
                        nombres.forEach((code, nombre) -> champs.put(champ(trait, code), nombre.toString())));
        return montrer(seance, champs, Map.of());
    }

    @PostMapping("/equipe/seances/{seance}/presences/sans-nom")
    Reponse noter(@PathVariable SeanceId seance, @RequestParam Map<String, String> champs) {
        var notees = tetes.lire(seance);
        var fautes = new LinkedHashMap<String, String>();
        var nombres = new EnumMap<TraitDeTete, Map<String, Integer>>(TraitDeTete.class);
        for (var trait : TraitDeTete.values()) {
            for (var code : notees.codes(trait)) {
                var saisi = champs.getOrDefault(champ(trait, code), "").strip();
                if (saisi.isEmpty()) {
                    continue;
                }
                nombre(saisi)
                        .ifPresentOrElse(
                                nombre -> nombres.computeIfAbsent(trait, _ -> new LinkedHashMap<>())
                                        .put(code, nombre),
                                () -> fautes.put(champ(trait, code), MESSAGES.dire("partenaire.faute.nombre")));
            }
        }
        if (!fautes.isEmpty()) {
            return montrer(seance, champs, fautes).refusee();
        }
        return switch (tetes.noter(seance, new Tetes(nombres))) {
            case ResultatDeTetes.Notees _ ->
                Renvoi.vers(Reponses.adresse(seance)).annoncer(MESSAGES.dire("tetes.notees"));
            case ResultatDeTetes.Fermee _ ->
                Renvoi.vers(Reponses.adresse(seance)).avertir(MESSAGES.dire("tetes.fermee"));
            case ResultatDeTetes.PlusQueComptees(var traits, int comptees) -> {
                traits.forEach(trait -> fautes.put(
                        champ(trait, trait.codes().getFirst()), MESSAGES.dire("tetes.de_trop", "n", comptees)));
                yield montrer(seance, champs, fautes).refusee();
            }
        };
    }

    private static Optional<Integer> nombre(String saisi) {
        return Optional.of(saisi)
                .filter(dit -> dit.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(nombre -> nombre <= AU_PLUS);
    }

    private static String champ(TraitDeTete trait, String code) {
        return trait.code() + "." + code;
    }

    private Page montrer(SeanceId seance, Map<String, String> champs, Map<String, String> fautes) {
        return Page.de(
                "presences/tetes",
                MESSAGES,
                new VueTetes(feuilles.feuille(seance), tetes.lire(seance), champs, fautes));
    }
}
