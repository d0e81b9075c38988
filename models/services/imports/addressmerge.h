// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/address.h"

namespace kokarda::imports {

/// Whether a file speaks of another place than the address that stands: it names a street that is not the standing one,
/// and a town or postcode that contradicts the standing one. A street alone, or a town alone, is the same address put
/// right. Letters and digits count, not case, accents or signs.
bool isAnotherPlace(const Address& standing, const Address& told);

/// The standing address as a file has it now. Of the same place every field that the file fills is taken and every other
/// one stays: a file without a street wipes none. Another place is one address and replaces the old: company, both lines
/// of the street, postcode, town, region, country and pick-up point come from the file as they are, also where it leaves
/// them blank; only the person's name and telephone stay where the file gives none.
Address updated(const Address& standing, const Address& told);

/// The standing address with its blanks filled by a file; as it is where the file speaks of another place.
Address completed(const Address& standing, const Address& told);

} // namespace kokarda::imports
