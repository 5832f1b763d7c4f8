package fr.estran.ville.besoins;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of the town, for whoever has one chosen or told. */
@Service
@Transactional(readOnly = true)
public class ListeDesBesoins {

    private final BesoinRepository repository;

    ListeDesBesoins(BesoinRepository repository) {
        this.repository = repository;
    }

    /** Family after family. */
    public List<Besoin> tous() {
        return repository.tous().stream().sorted(comparing(Besoin::famille)).toList();
    }

    /** Without those that are retired. */
    public List<Besoin> auChoix() {
        return tous().stream().filter(Besoin::auChoix).toList();
    }

    /** By their codes, whether retired or not: what was counted under one keeps its name. */
    public Map<String, Besoin> parCode() {
        return tous().stream().collect(Collectors.toMap(Besoin::code, Function.identity()));
    }

    public Optional<Besoin> lire(String code) {
        return tous().stream().filter(besoin -> besoin.code().equals(code)).findFirst();
    }
}
