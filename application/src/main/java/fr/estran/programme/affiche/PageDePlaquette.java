package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.TirageRepository.Tirage;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a leaflet shows, whichever of its requests is answered. */
@Component
public class PageDePlaquette {

    public record VuePlaquette(
            TrimestreDuProgramme trimestre,
            Plaquette plaquette,
            CeQuiDiffere.@Nullable Ecart ecart,
            Map<FormeDePlaquette, Integer> tirages,
            @Nullable Integer deborde,
            List<FormeDePlaquette> formes,
            boolean refusee) {}

    public record VueCorrections(TrimestreDuProgramme trimestre, CeQuiDiffere differe) {}

    private final RedactionDePlaquette redaction;
    private final PapiersPartis papiers;
    private final QuiPrevenir prevenir;
    private final Impression impression;

    PageDePlaquette(
            RedactionDePlaquette redaction, PapiersPartis papiers, QuiPrevenir prevenir, Impression impression) {
        this.redaction = redaction;
        this.papiers = papiers;
        this.prevenir = prevenir;
        this.impression = impression;
    }

    Page corriger(TrimestreDuProgramme trimestre) {
        return Page.de(
                "programme/affiche/corrections",
                MotsDePlaquette.MESSAGES,
                new VueCorrections(trimestre, prevenir.du(trimestre)));
    }

    Page montrer(TrimestreDuProgramme trimestre) {
        return montrer(trimestre, false);
    }

    /** What was to be printed does not fit. */
    Page refuser(TrimestreDuProgramme trimestre) {
        return montrer(trimestre, true).refusee();
    }

    private Page montrer(TrimestreDuProgramme trimestre, boolean refusee) {
        var plaquette = redaction.ecrire(trimestre);
        var deborde = plaquette.vide() ? Optional.<Integer>empty() : impression.deborde(plaquette);
        return Page.de(
                "programme/affiche/plaquette",
                MotsDePlaquette.MESSAGES,
                new VuePlaquette(
                        trimestre,
                        plaquette,
                        papiers.ecart(trimestre, () -> plaquette).orElse(null),
                        papiers.tirages(trimestre).stream().collect(Collectors.toMap(Tirage::forme, Tirage::nombre)),
                        deborde.orElse(null),
                        FormeDePlaquette.proposees(deborde.isEmpty()),
                        refusee));
    }
}
