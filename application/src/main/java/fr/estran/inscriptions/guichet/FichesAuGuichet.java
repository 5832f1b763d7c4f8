package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.personnes.registre.CoordonneesDites;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was typed of how somebody known is reached, and their sheet: kept there where it said nothing, asked about where it says
 * otherwise. What stands on the sheet of one of those who come together is nothing new.
 */
@Service
@Transactional
public class FichesAuGuichet {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final CoordonneesDites coordonnees;

    FichesAuGuichet(CoordonneesDites coordonnees) {
        this.coordonnees = coordonnees;
    }

    /** By rank, from 1, of those whose sheet says otherwise: both, in a sentence. */
    @Transactional(readOnly = true)
    public SortedMap<Integer, String> ecarts(SaisieInscrire saisie) {
        var fiches = fiches(saisie);
        var dit = nouveau(saisie, fiches);
        var ecarts = new TreeMap<Integer, String>();
        for (var n = 1; n <= saisie.personnes().size(); n++) {
            var fiche = fiches.get(saisie.personnes().get(n - 1).usager());
            if (fiche != null) {
                var la = CoordonneesDites.autrement(fiche, dit);
                if (!la.vide()) {
                    ecarts.put(n, phrase(saisie.personnes().get(n - 1), la, dit));
                }
            }
        }
        return ecarts;
    }

    /** Nobody guesses whether a number is the new one, or that of a neighbour for this once. */
    @Transactional(readOnly = true)
    public void fautes(SaisieInscrire saisie, Map<String, String> fautes) {
        ecarts(saisie).keySet().forEach(n -> {
            var qui = saisie.personnes().get(n - 1);
            if (!List.of(Qui.GARDER, Qui.REMPLACER).contains(qui.fiche())) {
                fautes.put("fiche" + n, MESSAGES.dire("faute.fiche", "qui", qui.nomEntier()));
            }
        });
    }

    /** Once they have their place. */
    public void retenir(SaisieInscrire saisie, Enregistree faite) {
        var dit = nouveau(saisie, fiches(saisie));
        if (dit.vide() || faite.inscriptions().size() != saisie.personnes().size()) {
            return;
        }
        for (var n = 0; n < saisie.personnes().size(); n++) {
            coordonnees.retenir(
                    faite.inscriptions().get(n).usager(),
                    dit,
                    saisie.personnes().get(n).fiche().equals(Qui.REMPLACER));
        }
    }

    private Map<UsagerId, OuJoindre> fiches(SaisieInscrire saisie) {
        var fiches = new LinkedHashMap<UsagerId, OuJoindre>();
        saisie.personnes().stream()
                .map(Qui::usager)
                .filter(Objects::nonNull)
                .forEach(usager -> fiches.put(usager, coordonnees.surLaFiche(usager)));
        return fiches;
    }

    private static OuJoindre nouveau(SaisieInscrire saisie, Map<UsagerId, OuJoindre> fiches) {
        var joindre = saisie.joindre();
        var dit = OuJoindre.saisi(joindre.telephone(), joindre.courriel(), joindre.adresse())
                .composable();
        for (var fiche : Set.copyOf(fiches.values())) {
            dit = CoordonneesDites.nouvelles(fiche, dit);
        }
        return dit;
    }

    private static String phrase(Qui qui, OuJoindre fiche, OuJoindre dit) {
        var ici = new OuJoindre(
                fiche.telephone() == null ? null : dit.telephone(),
                fiche.courriel() == null ? null : dit.courriel(),
                fiche.adresse() == null ? null : dit.adresse());
        return MESSAGES.dire("confirmer.fiche", "qui", qui.nomEntier(), "fiche", fiche.enMots(), "dit", ici.enMots());
    }
}
