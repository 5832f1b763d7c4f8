package fr.estran.socle.droits;

import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an account is for: one role, or several where one person does it all. It may do what any of them may, and nothing takes
 * away from another.
 */
public record Roles(Set<Role> tous) implements Serializable {

    public Roles {
        if (tous.isEmpty()) {
            throw new IllegalArgumentException("an account without a role");
        }
        tous = Collections.unmodifiableSet(EnumSet.copyOf(tous));
    }

    public static Roles de(Role... roles) {
        return new Roles(Set.of(roles));
    }

    public static Roles deCodes(Collection<String> codes) {
        return new Roles(codes.stream().map(Role::de).collect(toCollection(() -> EnumSet.noneOf(Role.class))));
    }

    public boolean contient(Role role) {
        return tous.contains(role);
    }

    /** Whether one of them is among those. */
    public boolean unParmi(Collection<Role> ceux) {
        return tous.stream().anyMatch(ceux::contains);
    }

    /** A body outside the house is not of the team: that role goes with no other. */
    public boolean vontEnsemble() {
        return tous.size() == 1 || !contient(Role.PARTENAIRE);
    }

    public Stream<Role> stream() {
        return tous.stream();
    }

    /** In the order in which they are listed. */
    public List<String> codes() {
        return tous.stream().map(Role::code).toList();
    }
}
