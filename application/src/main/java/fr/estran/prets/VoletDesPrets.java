package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.personnes.registre.Volet;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has in their hands, and what they had. */
@Component
record VoletDesPrets(PretRepository repository) implements Volet {

    private static final int RANG = 8;

    /** Nothing of whoever never borrowed anything: most sheets have no such part. */
    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var lignes = repository.de(fiches).stream().map(VoletDesPrets::ligne).toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Partie(
                        RANG,
                        "prets",
                        MESSAGES.dire("volet.titre"),
                        Stream.of("quoi", "du", "jusqu_au", "etat")
                                .map(colonne -> MESSAGES.dire("volet." + colonne))
                                .toList(),
                        lignes,
                        ""));
    }

    private static Ligne ligne(Pret pret) {
        var issue = pret.issue();
        var rendu = pret.renduLe();
        return new Ligne(
                "/equipe/prets/" + pret.id(),
                List.of(
                        pret.quoi(),
                        Jours.dire(pret.du()),
                        Jours.dire(pret.jusquAu()),
                        issue == null || rendu == null
                                ? MESSAGES.dire("volet.en_cours")
                                : MESSAGES.dire("fini." + issue.code(), "jour", Jours.dire(rendu))));
    }
}
